import { FormattedMessage } from 'react-intl';
import { currentTime } from '@/base/now';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Panel } from '@/ui/panel';
import { CommentsDocument, type LetterCommentsQuery, type RemarkFragment } from '../../generated/operations';
import { besideBlocks } from '../../rules/comments';
import { isEditable } from '../../rules/life';
import { CommentedBlock } from './commented-block';
import { Thread, type Drafting } from './thread';

interface CommentsProps {
  readonly letter: LetterCommentsQuery['letter'];
  /** For whoever writes the letter. */
  readonly drafting?: Drafting;
}

/** The draft paragraph by paragraph, with what members say of it. */
export function Comments({ letter, drafting }: CommentsProps) {
  const reading = useReading(CommentsDocument, { letterId: letter.id }, { kinds: ['LetterComment'] });
  const open =
    letter.state === 'COMMENT' &&
    letter.commentsCloseAt !== null &&
    new Date(letter.commentsCloseAt) > currentTime();
  const thread = (of: RemarkFragment) => (
    <Thread
      key={of.id}
      of={of}
      language={letter.language}
      open={open}
      drafting={isEditable(letter.state) ? drafting : undefined}
    />
  );
  return (
    <Panel title={<FormattedMessage id="letters.comments" defaultMessage="Comments" />}>
      <Loaded of={reading} rows={4}>
        {({ comments }) => {
          const remarks = comments.edges.map(({ node }) => node);
          const { blocks, adrift } = besideBlocks(letter.blocks, remarks);
          return (
            <>
              {remarks.length === 0 && (
                <p className="muted">
                  {open ? (
                    <FormattedMessage
                      id="letters.comments.none"
                      defaultMessage="Nobody has commented yet. Select words in a paragraph, or comment on all of it."
                    />
                  ) : (
                    <FormattedMessage id="letters.comments.nothing" defaultMessage="Nobody has commented." />
                  )}
                </p>
              )}
              {blocks
                .filter((block) => open || block.remarks.length > 0)
                .map((block) => (
                  <CommentedBlock
                    key={block.id}
                    letterId={letter.id}
                    block={block}
                    number={letter.blocks.findIndex(({ id }) => id === block.id) + 1}
                    language={letter.language}
                    open={open}
                  >
                    {block.remarks.map(thread)}
                  </CommentedBlock>
                ))}
              {adrift.length > 0 && (
                <section>
                  <h3>
                    <FormattedMessage
                      id="letters.comments.adrift"
                      defaultMessage="On paragraphs that are gone"
                    />
                  </h3>
                  {adrift.map(thread)}
                </section>
              )}
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}
