import { Zip, ZipDeflate } from 'fflate';

/** So many bytes are compressed at a time, whatever parts they come in: what comes out depends on the text alone. */
const STEP = 65_536;

/** A zip whose bytes depend on nothing but what is put in. Entries are written one after the other, each in parts. */
export class ReproducibleZip {
  private readonly chunks: Uint8Array[] = [];
  private readonly zip: Zip;

  constructor() {
    this.zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.chunks.push(chunk);
    });
  }

  /** Begins an entry; what it gives takes the entry's text, the last part of it with `true`. */
  entry(path: string): (text: string, last?: boolean) => void {
    const file = new ZipDeflate(path, { level: 6 });
    // The first day that a zip can name, by the clock that zips go by: it tells neither when nor where one was made.
    file.mtime = new Date(1980, 0, 1);
    this.zip.add(file);
    let waiting = Buffer.alloc(0);
    return (text, last = false) => {
      waiting = Buffer.concat([waiting, Buffer.from(text, 'utf8')]);
      while (waiting.length > STEP) {
        file.push(waiting.subarray(0, STEP));
        waiting = waiting.subarray(STEP);
      }
      if (last) file.push(waiting, true);
    };
  }

  add(path: string, text: string): void {
    this.entry(path)(text, true);
  }

  end(): Buffer {
    this.zip.end();
    return Buffer.concat(this.chunks);
  }
}
