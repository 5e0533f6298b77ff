/** The words of a letter as they are printed: restricted Markdown as React elements, so that no HTML can come in. */
import { Fragment } from 'react';
import type { Inline } from '../rules/emphasis';
import { parseMarkdown, type Block } from '../rules/markdown';

interface LetterTextProps {
  readonly blocks: readonly { readonly id: string; readonly text: string }[];
  readonly language: string;
}

export function LetterText({ blocks, language }: LetterTextProps) {
  return (
    <div className="letter-text" lang={language}>
      {blocks.map(({ id, text }) => (
        <Blocks key={id} of={parseMarkdown(text)} />
      ))}
    </div>
  );
}

function Blocks({ of }: { readonly of: readonly Block[] }) {
  return of.map((block, index) => <OneBlock key={index} of={block} />);
}

function OneBlock({ of: block }: { readonly of: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Inlines of={block.of} />
        </p>
      );
    case 'heading':
      return (
        <h3>
          <Inlines of={block.of} />
        </h3>
      );
    case 'quote':
      return (
        <blockquote>
          <Blocks of={block.of} />
        </blockquote>
      );
    case 'list': {
      const items = block.items.map((item, index) => (
        <li key={index}>
          <Blocks of={item} />
        </li>
      ));
      return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
    }
  }
}

function Inlines({ of }: { readonly of: readonly Inline[] }) {
  return of.map((part, index) => <OneInline key={index} of={part} />);
}

/** A link is shown as its words and its address: print has both, and nothing leads out of the letter by a slip. */
function OneInline({ of: part }: { readonly of: Inline }) {
  switch (part.kind) {
    case 'text':
      return <Fragment>{part.text}</Fragment>;
    case 'break':
      return <br />;
    case 'emphasis':
      return (
        <em>
          <Inlines of={part.of} />
        </em>
      );
    case 'strong':
      return (
        <strong>
          <Inlines of={part.of} />
        </strong>
      );
    case 'link':
      return (
        <>
          <Inlines of={part.of} /> ({part.to})
        </>
      );
  }
}
