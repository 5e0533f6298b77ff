export const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);
