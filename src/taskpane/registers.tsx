import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { message } from '../messages';
import { useWords } from './language';

interface Props {
  /** The main register is null. */
  readonly registers: readonly (string | null)[];
  readonly shown: string | null;
  readonly choose: (register: string | null) => void;
}

/** Which register of the workbook the pane speaks of; nothing to choose where there is one. */
export function Registers({ registers, shown, choose }: Props): ReactNode {
  const { say } = useWords();
  if (registers.length < 2) return null;
  return (
    <Field label={say(message('task.register'))} orientation="horizontal" size="small">
      <Select
        size="small"
        value={String(registers.indexOf(shown))}
        onChange={(_, { value }) => {
          choose(registers[Number(value)] ?? null);
        }}
      >
        {registers.map((name, index) => (
          <option key={index} value={String(index)}>
            {name === null ? say(message('task.register.main')) : `【${name}】`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
