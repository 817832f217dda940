export interface SwitchProps {
  name: string;
  label: string;
  isOn: boolean;
  isDisabled?: boolean;
  onSwitch(): void;
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
        onChange={onSwitch}
      />
    </label>
  );
}
