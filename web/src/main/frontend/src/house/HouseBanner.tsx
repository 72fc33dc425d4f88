import { Banner } from '@patternfly/react-core';
import LockIcon from '@patternfly/react-icons/dist/esm/icons/lock-icon';
import { useEffect } from 'react';
import { housePaths, type Maintenance } from '../api/queues';
import { until } from '../data/until';
import { useResource } from '../data/useResource';
import { houseTexts } from '../texts/house';

const TOPICS = ['house'];
const EVERY = 60_000;

/** Says on every page that people can only read at the moment, and why. */
export function HouseBanner() {
  const { data, reload } = useResource<Maintenance>(housePaths.maintenance, TOPICS);
  // An event may be missed; a minute later the page knows all the same.
  useEffect(() => {
    const timer = setInterval(reload, EVERY);
    return () => {
      clearInterval(timer);
    };
  }, [reload]);
  if (data?.locked !== true) {
    return null;
  }
  return (
    <Banner status="warning" className="mu-house" role="status">
      <LockIcon /> {houseTexts.maintenance.banner(until(data.until ?? ''), data.reason ?? '')}
    </Banner>
  );
}
