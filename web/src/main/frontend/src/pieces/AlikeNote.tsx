import { Link } from 'react-router';
import type { Alike } from '../api/types';
import { likenessTexts } from '../texts/likeness';
import '../styles/likeness.css';

interface Props {
  readonly alike: Alike;
}

/** Points from a page to the one that looks most like it. Whether it is the same one is for a person to say. */
export function AlikeNote({ alike }: Props) {
  return (
    <p className="mu-alike">
      {likenessTexts.looksLike}{' '}
      <Link to={`/artefacts/${alike.artefactId}`} title={alike.fileName}>
        {likenessTexts.page(alike.page, alike.batchName)}
      </Link>{' '}
      <span className="mu-num">{likenessTexts.how(alike.likeness)}</span>
    </p>
  );
}
