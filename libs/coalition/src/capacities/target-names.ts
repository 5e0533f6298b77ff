import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';

/** Port of the register: the name of the target with this code, where there is one. */
export interface TargetDirectory {
  targetName(scope: CoalitionScope, code: string): Promise<string | undefined>;
}

/** Where the register puts itself down; without it there is no target that one could have access to. */
@Injectable()
export class TargetNames {
  private directory: TargetDirectory | undefined;

  register(directory: TargetDirectory): void {
    if (this.directory !== undefined) throw new Error('two rooms name the targets');
    this.directory = directory;
  }

  async of(scope: CoalitionScope, code: string): Promise<string | undefined> {
    return this.directory?.targetName(scope, code);
  }
}
