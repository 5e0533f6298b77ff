import { SetMetadata } from '@nestjs/common';
import type { Role } from '@chorus/kernel/actor';

/** Who may call a root field, a field resolver or a page. What says nothing is closed (SAFETY 8). */
export type Access = 'public' | 'signed-in' | readonly Role[];

export const ACCESS = 'chorus:access';

/** Anyone, signed in or not. */
export const Public = () => SetMetadata(ACCESS, 'public' satisfies Access);

/** Any signed-in person, in a coalition or not. */
export const SignedIn = () => SetMetadata(ACCESS, 'signed-in' satisfies Access);

/** Members of the request's coalition with one of the roles; none named means any role. */
export const Allow = (...roles: Role[]) => SetMetadata(ACCESS, roles satisfies Access);
