interface CheckProps {
  name: string;
  label: string;
  isOn: boolean;
  onSwitch(): void;
}

/** A setting that is on or off. */
export function Check({ name, label, isOn, onSwitch }: CheckProps) {
  return (
    <label class="choice">
      <input type="checkbox" name={name} checked={isOn} onChange={onSwitch} />
      <span>{label}</span>
    </label>
  );
}

interface ChoiceProps<Value extends string> {
  name: string;
  legend: string;
  /** A heading above says the same already. */
  isLegendHidden?: boolean;
  value: Value;
  options: Record<Value, string>;
  onChoose(value: Value): void;
}

/** A setting with a few values, all in view. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { name, legend, isLegendHidden = false, value, options, onChoose } = props;
  return (
    <fieldset>
      <legend class={isLegendHidden ? 'unseen' : ''}>{legend}</legend>
      {(Object.keys(options) as Value[]).map((option) => (
        <label class="choice" key={option}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === value}
            onChange={() => onChoose(option)}
          />
          <span>{options[option]}</span>
        </label>
      ))}
    </fieldset>
  );
}
