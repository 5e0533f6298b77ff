import { useEffect, useState } from 'react';

/** An address in this page for a text, to be kept as a file; none until it is made. */
export function useAddress(text: string, type: string): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text, type]);
  return address;
}
