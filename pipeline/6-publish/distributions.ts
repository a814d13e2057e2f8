import { shortKey } from '../core/digest.ts';
import type { AnyRecord } from '../core/model.ts';
import type { SourceCatalogue } from '../core/schema-types.ts';
import type { ManifestFile } from './manifest.ts';
import { mediaTypeOf } from './media-types.ts';

/** Give the address of a file of a dataset. */
export function distributionId(dataset: string, path: string): string {
  return `${dataset}#file-${shortKey(path)}`;
}

/** Compose the distribution that a file is, with its checksum. */
export function distributionRecords(
  dataset: string,
  { path, bytes, sha256 }: ManifestFile,
  { license }: SourceCatalogue,
): AnyRecord[] {
  const id = distributionId(dataset, path);
  const mediaType = mediaTypeOf(path);
  const checksum = {
    id: `${id}-checksum`,
    type: 'Checksum',
    algorithm: 'sha256',
    checksumValue: sha256,
  };
  return [
    {
      id,
      type: ['Distribution', 'DataDownload'],
      name: path,
      title: path,
      encodingFormat: mediaType,
      mediaType: `https://www.iana.org/assignments/media-types/${mediaType}`,
      contentUrl: path,
      downloadUrl: path,
      accessUrl: path,
      contentSize: `${bytes} B`,
      byteSize: bytes,
      digest: sha256,
      checksum: checksum.id,
      license,
      licence: license,
    },
    checksum,
  ];
}
