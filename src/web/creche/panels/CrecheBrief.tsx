// What is read before the thread where there is one column only: whom to relieve, and the label.
import { LabelPanel } from './LabelPanel.tsx';
import { SuspendedPanel } from './SuspendedPanel.tsx';

export function CrecheBrief() {
  return (
    <div className="en-bref">
      <SuspendedPanel />
      <LabelPanel />
    </div>
  );
}
