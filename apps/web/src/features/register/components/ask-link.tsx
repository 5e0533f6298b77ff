import { Link } from '@tanstack/react-router';
import { Written } from '@/ui/written';
import '../register.css';

interface AskLinkProps {
  readonly ask: { readonly code: string; readonly title: string; readonly language: string };
}

/** An ask by code and title, leading to it. */
export function AskLink({ ask: { code, title, language } }: AskLinkProps) {
  return (
    <Link to="/register/asks/$code" params={{ code }}>
      <span className="register-ref">{code} </span>
      <Written lang={language}>{title}</Written>
    </Link>
  );
}
