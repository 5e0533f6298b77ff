import { FormattedMessage, useIntl } from 'react-intl';
import type { Language } from '@/base/language';
import { Button } from '@/ui/button';
import { Select, TextArea, TextField } from '@/ui/field';
import { Form } from '@/ui/form';
import type { NewTaskQuery } from '../generated/operations';
import { useMakeTask } from '../hooks/use-make-task';
import { languageOptions } from '../languages';
import { expertisesOf } from '../rules';
import { DueField } from './due-field';
import { OccurrenceField } from './occurrence-field';

interface NewTaskFormProps {
  readonly known: NewTaskQuery;
  readonly occurrence: string | undefined;
}

export function NewTaskForm({ known, occurrence }: NewTaskFormProps) {
  const { formatMessage: t, locale } = useIntl();
  const { values, set, make, running, problem } = useMakeTask(locale, occurrence);
  return (
    <div className="measure">
      <Form problem={problem} onSubmit={() => void make()}>
        <TextField
          name="title"
          label={t({ id: 'tasks.new.title', defaultMessage: 'What is to be done, in a line' })}
          value={values.title}
          onChange={set('title')}
          lang={values.language}
          required
        />
        <TextArea
          name="description"
          label={t({ id: 'tasks.new.description', defaultMessage: 'What whoever takes it on needs to know' })}
          hint={
            <FormattedMessage
              id="tasks.new.description.hint"
              defaultMessage="Never name survivors or witnesses."
            />
          }
          value={values.description}
          onChange={set('description')}
          lang={values.language}
          rows={6}
        />
        <Select
          name="language"
          label={t({ id: 'tasks.new.language', defaultMessage: 'Language of this text' })}
          value={values.language}
          onChange={set('language')}
          options={languageOptions(locale as Language)}
        />
        <DueField values={values} set={set} places={known.places} />
        <TextField
          name="capacity"
          label={t({ id: 'tasks.new.expertise', defaultMessage: 'Expertise that it asks for' })}
          hint={
            <FormattedMessage
              id="tasks.new.expertise.hint"
              defaultMessage="Partners who have declared it find the task under “Matches our expertise”. You may leave it empty."
            />
          }
          value={values.capacity}
          onChange={set('capacity')}
          list={expertisesOf(known.coverage)}
          autoComplete="off"
        />
        <OccurrenceField value={values.occurrenceId} onChange={set('occurrenceId')} known={known} />
        <Button type="submit" kind="primary" busy={running}>
          <FormattedMessage id="tasks.new.make" defaultMessage="Make the task" />
        </Button>
      </Form>
    </div>
  );
}
