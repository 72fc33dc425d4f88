export function Seal() {
  return (
    <span className="mu-seal" aria-hidden="true">
      <svg
        width="18"
        height="18"
        viewBox="0 0 18 18"
        fill="none"
        stroke="#fff"
        strokeWidth="1.7"
        strokeLinecap="square"
      >
        <path d="M2.5 15.5V2.8L9 9.4l6.5-6.6v12.7" />
        <path d="M6.2 15.5h5.6" />
      </svg>
    </span>
  );
}
