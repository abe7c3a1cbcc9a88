import Button from 'antd/es/button';
import type { StoredFile } from '#contract/evidence.ts';
import { largestEvidenceBytes } from '#contract/values.ts';
import { useWords } from '../../words/bilingual.ts';
import { signatureWords } from '../../words/signatures.ts';
import { DropPlace } from '../uploads/drop-place.tsx';
import { UploadLine } from '../uploads/upload-line.tsx';
import { useUploads } from '../uploads/use-uploads.ts';
import type { SignatureDraft } from './signature-draft.ts';

const endings = '.png,.jpg,.jpeg,.gif,.webp,.pdf,.ofd';

/** The scan of a signed sheet: chosen, sent with progress, replaced. */
export function SheetField(props: {
  sheet: SignatureDraft['sheet'];
  onChange: (sheet: SignatureDraft['sheet']) => void;
}) {
  const words = useWords(signatureWords);
  const { sheet, onChange } = props;
  const { uploads, add, remove } = useUploads<StoredFile>({
    ...{ path: '/files', limitBytes: largestEvidenceBytes, tooLarge: 'file_too_large' },
    onDone: ({ digest }, _together, file) => onChange({ digest, fileName: file.name }),
  });
  const open = uploads.filter(({ state }) => state.kind !== 'done');
  return (
    <fieldset className="sign-sheet">
      <legend>{words.sheet}</legend>
      {sheet ? (
        <p className="sign-sheet-kept">
          <span aria-hidden="true">✓ </span>
          <span lang="zh-CN">{sheet.fileName}</span>{' '}
          <Button size="small" onClick={() => onChange(null)}>
            {words.replaceSheet}
          </Button>
        </p>
      ) : (
        <DropPlace
          single
          choose={words.chooseSheet}
          drop={words.dropSheet}
          accept={endings}
          onFiles={(files) => add(files.slice(0, 1))}
        />
      )}
      <ul className="uploads" aria-live="polite">
        {open.map((upload) => (
          <UploadLine
            key={upload.key}
            upload={upload}
            onDismiss={() => remove(upload.key)}
            done={() => null}
          />
        ))}
      </ul>
    </fieldset>
  );
}
