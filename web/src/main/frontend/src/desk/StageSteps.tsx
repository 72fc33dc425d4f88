import { ProgressStep, ProgressStepper, type ProgressStepProps } from '@patternfly/react-core';
import type { Stage, StageState } from '../api/types';
import { texts } from '../texts';

const LOOKS: Readonly<Record<StageState, ProgressStepProps['variant']>> = {
  planned: 'pending',
  waiting: 'pending',
  sent: 'pending',
  leased: 'info',
  done: 'success',
  failed: 'danger',
};

/** The steps of the run, live. */
export function StageSteps({ stages }: { readonly stages: readonly Stage[] }) {
  return (
    <ProgressStepper isVertical aria-label={texts.page.steps} className="mu-stages">
      {stages.map((stage) => (
        <ProgressStep
          key={stage.name}
          id={`stage-${stage.name}`}
          titleId={`stage-${stage.name}-title`}
          variant={LOOKS[stage.state]}
          isCurrent={stage.state === 'leased'}
          aria-label={`${texts.stages[stage.name] ?? stage.name}: ${texts.stageStates[stage.state]}`}
          description={describe(stage)}
        >
          {texts.stages[stage.name] ?? stage.name}
        </ProgressStep>
      ))}
    </ProgressStepper>
  );
}

function describe(stage: Stage): string {
  const facts = [
    stage.state === 'done' && stage.millis !== null ? texts.page.millis(stage.millis) : texts.stageStates[stage.state],
    ...(stage.attempts > 1 ? [texts.page.attempts(stage.attempts)] : []),
    ...(stage.error === null ? [] : [stage.error]),
  ];
  return facts.join(' · ');
}
