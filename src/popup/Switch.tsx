export interface SwitchProps {
  name: string;
  label: string;
  isOn: boolean;
  isDisabled?: boolean;
  /** Called with what the switch shows now: the settings that it was drawn from may be older. */
  onSwitch(isOn: boolean): void;
}

/** A switch with its label: on or off, at once. */
export function Switch({ name, label, isOn, isDisabled = false, onSwitch }: SwitchProps) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        name={name}
        aria-checked={isOn}
        checked={isOn}
        disabled={isDisabled}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}
