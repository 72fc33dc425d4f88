import { Alert } from '@patternfly/react-core';
import { Link } from 'react-router';
import { paths } from '../api';
import type { Health } from '../api/types';
import { useResource } from '../data/useResource';
import { texts } from '../texts';

/** A failed dependency by name; silence when all is well. */
export function DependencyNote() {
  const { data } = useResource<Health>(paths.health);
  const down = data?.dependencies.filter((one) => one.status !== 'up') ?? [];
  if (down.length === 0) {
    return null;
  }
  return (
    <Alert
      isInline
      variant="warning"
      component="h2"
      title={texts.start.dependency(down.map((one) => one.name).join(', '))}
      actionLinks={<Link to="/admin/system">{texts.start.seeSystem}</Link>}
    />
  );
}
