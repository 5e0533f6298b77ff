import { useEffect } from 'react';
import type { LetterQuery } from '../generated/operations';
import { useAutosave } from '../hooks/use-autosave';
import { useConflict } from '../hooks/use-conflict';
import { CommentStep } from './comments/comment-step';
import { Comments } from './comments/comments';
import { ConflictChosen } from './conflict-chosen';
import { ConflictView } from './conflict-view';
import { DraftEditor } from './draft-editor';
import { EndSteps } from './framing/end-steps';
import { FramePanel } from './framing/frame-panel';
import { LockStep } from './lock-step';
import { SaveState } from './save-state';

interface DraftLetterProps {
  readonly letter: LetterQuery['letter'];
  readonly again: () => void;
}

/** A draft under its coordinator's hands: it saves itself, and can be locked once every word is saved. */
export function DraftLetter({ letter, again }: DraftLetterProps) {
  const autosave = useAutosave(letter);
  const { state, kept, change, save, settle } = autosave;
  const conflict = useConflict(autosave);
  const refused = state.problem?.kind === 'refused';
  useEffect(() => {
    if (refused) again();
  }, [refused]);
  return (
    <div className="stack letter">
      <SaveState state={state} kept={kept} onAgain={() => void save()} />
      {state.other !== null && (
        <ConflictView state={state} language={letter.language} onChoose={conflict.choose} />
      )}
      <DraftEditor
        draft={state.draft}
        language={letter.language}
        problem={state.problem}
        onChange={change}
        onLeave={() => void save()}
      />
      {conflict.chosen !== null && (
        <ConflictChosen whose={conflict.chosen.whose} onUndo={conflict.undo} onOver={conflict.over} />
      )}
      <CommentStep key={letter.state} letter={letter} settle={settle} />
      {letter.state === 'COMMENT' && <Comments letter={letter} drafting={{ settle, onText: again }} />}
      <FramePanel letterId={letter.id} />
      <LockStep letter={letter} draft={state.draft} settle={settle} />
      <EndSteps letter={letter} />
    </div>
  );
}
