import { Button } from '@patternfly/react-core';
import { texts } from '../texts';

/** New rows wait behind this chip, so that nothing moves under the hand. */
export function FreshChip({ count, onShow }: { readonly count: number; readonly onShow: () => void }) {
  return (
    <span role="status">
      {count > 0 && (
        <Button variant="secondary" size="sm" onClick={onShow}>
          {texts.common.fresh(count)}
        </Button>
      )}
    </span>
  );
}
