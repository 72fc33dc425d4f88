import { useCallback, useRef, useState } from 'react';
import { Problem } from '../api/Problem';
import { vettingApi, type SendBackWish, type Vetted } from '../api/vetting';
import { vettingTexts as words } from '../texts/vetting';

export interface TypedText {
  readonly text: string;
  readonly writingMode: string;
}

interface Place {
  readonly batchId: string;
  readonly id: string;
}

interface Hands {
  readonly seen: Vetted | undefined;
  /** What stands in the fields and is not kept yet. */
  readonly typed: () => { readonly title: string | null; readonly text: TypedText | null };
  readonly onChanged: (now: Vetted) => void;
  readonly onward: (from: Vetted) => void;
  readonly onBack: (item: string) => void;
  readonly reload: () => void;
}

export interface Decisions {
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly note: string;
  readonly forget: () => void;
  readonly keepTitle: () => void;
  readonly confirm: () => void;
  readonly reject: (reason: string) => void;
  readonly sendBack: (wish: SendBackWish) => void;
  readonly fill: (text: string, writingMode: string) => void;
  readonly undo: () => void;
}

/** What was decided last, on whichever page: every page is a place of its own, and this outlives the walk between them. */
const last: { current: Place | null } = { current: null };

/** What a person decides, one thing after the other, each about the version that the one before left. */
export function useDecisions({ seen, typed, onChanged, onward, onBack, reload }: Hands): Decisions {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [note, setNote] = useState('');
  const running = useRef(false);

  const run = useCallback(
    async (work: () => Promise<void>) => {
      if (running.current) {
        return;
      }
      running.current = true;
      setBusy(true);
      setProblem(null);
      setNote('');
      try {
        await work();
      } catch (error) {
        setProblem(Problem.from(error));
        reload();
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
    [reload],
  );

  const withTitle = async (now: Vetted): Promise<Vetted> => {
    const { title } = typed();
    if (title === null || title.trim() === '' || title.trim() === now.title.value) {
      return now;
    }
    const kept = await vettingApi.entitle(now, title.trim());
    onChanged(kept);
    return kept;
  };

  const withText = async (now: Vetted): Promise<Vetted> => {
    const { text } = typed();
    if (text === null || text.text.trim() === '') {
      return now;
    }
    const kept = await vettingApi.fill(now, text.text, text.writingMode);
    onChanged(kept);
    return kept;
  };

  const decide = (what: string, work: (now: Vetted) => Promise<Vetted>, keepsTitle: boolean) => {
    if (seen === undefined) {
      return;
    }
    void run(async () => {
      const now = await work(keepsTitle ? await withTitle(seen) : seen);
      last.current = now;
      onChanged(now);
      onward(now);
      setNote(words.announce(what));
    });
  };

  return {
    busy,
    problem,
    note,
    forget: () => {
      setProblem(null);
      setNote('');
    },
    keepTitle: () => {
      if (seen !== undefined) {
        void run(async () => {
          await withTitle(seen);
        });
      }
    },
    confirm: () => {
      decide('confirmed', async (now) => vettingApi.confirm(await withText(now)), true);
    },
    reject: (reason) => {
      decide('rejected', (now) => vettingApi.reject(now, reason), false);
    },
    sendBack: (wish) => {
      decide('sent back', (now) => vettingApi.sendBack(now, wish), true);
    },
    fill: (text, writingMode) => {
      if (seen !== undefined) {
        void run(async () => {
          onChanged(await vettingApi.fill(await withTitle(seen), text, writingMode));
          setNote(words.announce('filled in'));
        });
      }
    },
    undo: () => {
      void run(async () => {
        if (seen?.undoable === true) {
          onChanged(await vettingApi.undo(seen));
          setNote(words.announce('opened again'));
          return;
        }
        const before = last.current;
        const now = before === null ? null : await vettingApi.item(before.batchId, before.id);
        if (now?.undoable !== true) {
          setNote(words.nothingToUndo);
          return;
        }
        last.current = null;
        onChanged(await vettingApi.undo(now));
        onBack(now.id);
        setNote(words.announce('opened again'));
      });
    },
  };
}
