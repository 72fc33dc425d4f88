import SearchIcon from '@patternfly/react-icons/dist/esm/icons/search-icon';
import { useRef, useState, type FormEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useKeys } from '../keys/useKeys';
import { texts } from '../texts';

/** The search of the masthead; on the catalogue itself the field of that page takes its place. */
export function FindBox() {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const find = () => {
    if (field.current !== null && field.current.getClientRects().length > 0) {
      field.current.focus();
    } else {
      void navigate('/catalogue?find=1');
    }
  };
  useKeys([{ keys: '/', label: texts.keys.search, run: find }], false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const words = text.trim();
    setText('');
    if (words === '') {
      find();
    } else {
      void navigate(`/catalogue?q=${encodeURIComponent(words)}`);
    }
  };
  if (pathname === '/catalogue') {
    return <div className="mu-grow" />;
  }
  return (
    <form role="search" className="mu-find" onSubmit={submit}>
      <button type="submit" className="mu-find-go" aria-label={texts.catalogue.searchGo}>
        <SearchIcon />
      </button>
      <input
        ref={field}
        type="search"
        aria-label={texts.frame.search}
        placeholder={texts.frame.search}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
            event.currentTarget.blur();
          }
        }}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}
