import Button from 'antd/es/button';
import { useWords } from '../../words/bilingual.ts';
import { chartWords } from '../../words/charts.ts';
import type { PictureFormat } from './save-picture.ts';

/** The buttons that save a picture. */
export function SaveButtons({ onSave }: { onSave: (format: PictureFormat) => void }) {
  const words = useWords(chartWords);
  return (
    <>
      <Button type="link" onClick={() => onSave('svg')}>
        {words.saveSvg}
      </Button>
      <Button type="link" onClick={() => onSave('png')}>
        {words.savePng}
      </Button>
    </>
  );
}
