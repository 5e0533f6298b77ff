import { Link } from '@tanstack/react-router';
import { Name } from '@/ui/written';
import '../register.css';

interface TargetLinkProps {
  readonly target: { readonly code: string; readonly name: string };
}

/** An office by code and name, leading to it. */
export function TargetLink({ target: { code, name } }: TargetLinkProps) {
  return (
    <Link to="/register/targets/$code" params={{ code }}>
      <span className="register-ref">{code} </span>
      <Name>{name}</Name>
    </Link>
  );
}
