import { createContext, use, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Problem } from '@/base/problem';
import { ProblemNotice, ProblemText } from './problem-notice';

const ProblemContext = createContext<Problem | null>(null);

interface FormProps {
  readonly problem: Problem | null;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
  readonly label?: string;
}

/** Sends on Enter and by its button; a problem stands beside its control, which takes the focus, or else on top. */
export function Form({ problem, onSubmit, children, label }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [beside, setBeside] = useState(false);
  // Before it is painted, so that a problem is never said twice.
  useLayoutEffect(() => {
    const control = problem?.field == null ? null : form.current?.elements.namedItem(problem.field);
    setBeside(control instanceof HTMLElement);
    if (control instanceof HTMLElement) control.focus();
  }, [problem]);
  return (
    <ProblemContext value={problem}>
      <form
        className="form"
        ref={form}
        aria-label={label}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {problem !== null && !beside && <ProblemNotice problem={problem} />}
        {children}
      </form>
    </ProblemContext>
  );
}

/** What is wrong with the control of this name, out of the form's problem. */
export function useWrong(name: string | undefined): ReactNode {
  const problem = use(ProblemContext);
  return problem !== null && name !== undefined && problem.field === name ? (
    <ProblemText problem={problem} />
  ) : null;
}
