import { Button } from '@mantine/core';
import { useEffect, useId, useState } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { byteSize } from '@/lib/byte-size';
import type { ChosenFile, EvidenceKind } from '../api/types';
import { shrinkPicture } from '../model/shrink-picture';
import drop from '@/ui/file-drop.module.css';
import rows from '@/ui/row-list.module.css';
import classes from './occurrence.module.css';

/** The service takes no larger ones. */
const LARGEST = 20 * 1024 * 1024;

function kindOf(mediaType: string): EvidenceKind {
  if (mediaType.startsWith('image/')) return 'PHOTO';
  return mediaType === 'application/pdf' ? 'DOCUMENT' : 'MATERIAL';
}

async function chosen(file: File): Promise<ChosenFile> {
  const { name, content } = await shrinkPicture(file);
  const mediaType = content.type;
  return { kind: kindOf(mediaType), name, mediaType, bytes: await content.arrayBuffer() };
}

/** A small picture of a picture. A data address, since the service lets pages show nothing else of their own. */
function Preview({ file }: { file: ChosenFile }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const reader = new FileReader();
    reader.onload = () => setAddress(typeof reader.result === 'string' ? reader.result : null);
    reader.readAsDataURL(new Blob([file.bytes], { type: file.mediaType }));
    return () => {
      reader.onload = null;
    };
  }, [file]);
  return address && <img src={address} alt="" width="100%" />;
}

interface Props {
  files: readonly ChosenFile[];
  onChange: (files: readonly ChosenFile[]) => void;
}

/** Pictures straight from the camera, or files that are there already. */
export function FileChooser({ files, onChange }: Props) {
  const { t, language } = useI18n();
  const id = useId();
  const [refused, setRefused] = useState<string | null>(null);

  async function add(list: FileList | null) {
    const picked = await Promise.all([...(list ?? [])].map(chosen));
    const tooLarge = picked.find(({ bytes }) => bytes.byteLength > LARGEST);
    setRefused(tooLarge ? t('occurrence.tooLarge', { name: tooLarge.name }) : null);
    onChange([...files, ...picked.filter(({ bytes }) => bytes.byteLength <= LARGEST)]);
  }

  function input(accept: string, camera: boolean, label: string) {
    const field = `${id}-${camera ? 'camera' : 'file'}`;
    return (
      <>
        <input
          id={field}
          type="file"
          className={drop.input}
          accept={accept}
          multiple={!camera}
          {...(camera ? { capture: 'environment' as const } : {})}
          onChange={(event) => {
            const { files: picked } = event.currentTarget;
            void add(picked);
          }}
          onClick={(event) => {
            // The same picture chosen again is a choice, too.
            event.currentTarget.value = '';
          }}
        />
        <label htmlFor={field} className={drop.button}>
          {label}
        </label>
      </>
    );
  }

  return (
    <fieldset className={classes.fieldset} aria-describedby={id}>
      <legend>{t('occurrence.evidence')}</legend>
      <div className={rows.buttons}>
        {input('image/*', true, t('occurrence.takePicture'))}
        {input('image/jpeg,image/png,application/pdf,.docx,.pptx', false, t('occurrence.chooseFile'))}
      </div>
      <p id={id} className={rows.facts} role={refused ? 'alert' : undefined}>
        {refused ?? t('occurrence.evidenceHint')}
      </p>
      {files.length > 0 && (
        <ul className={classes.files}>
          {files.map((file, at) => (
            <li key={`${at} ${file.name}`} className={classes.file}>
              {file.kind === 'PHOTO' && <Preview file={file} />}
              <span>
                {t('offline.file', { name: file.name, size: byteSize(file.bytes.byteLength, language) })}
              </span>
              <Button
                variant="default"
                size="compact-md"
                aria-label={t('occurrence.removeFile', { name: file.name })}
                onClick={() => onChange(files.filter((other) => other !== file))}
              >
                {t('occurrence.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
