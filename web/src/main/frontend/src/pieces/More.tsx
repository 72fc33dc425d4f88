import { Button } from '@patternfly/react-core';
import { texts } from '../texts';

interface Props {
  readonly count: number;
  readonly noun: string;
  readonly plural?: string;
  readonly hasMore: boolean;
  readonly onMore: () => void;
}

export function More({ count, noun, plural, hasMore, onMore }: Props) {
  return (
    <div className="mu-more">
      <span>{texts.common.shown(count, noun, plural)}</span>
      {hasMore && (
        <Button variant="link" isInline onClick={onMore}>
          {texts.common.showMore}
        </Button>
      )}
    </div>
  );
}
