// The mark of Tandem: two rings, one blue and one plum, each passing over the other once.
import './shell.css';

export function Logo() {
  return (
    <span className="logo">
      <svg viewBox="0 0 34 24" width="34" height="24" aria-hidden="true" focusable="false">
        <circle cx="12" cy="12" r="8.5" className="logo-emploi" />
        <circle cx="22" cy="12" r="8.5" className="logo-social" />
        <path d="M17 5.1a8.5 8.5 0 0 1 3.5 6.9" className="logo-emploi" />
      </svg>
      <span className="logo-mot">Tandem</span>
    </span>
  );
}
