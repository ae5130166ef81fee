import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { fileOfBytes } from '../../../src/intake/table/file.ts';
import { openTable } from '../../../src/intake/table/table.ts';
import type { Fault } from '../../../src/model/fault.ts';
import { readAll, readTable } from '../files.ts';

function parquet(rowGroupSize?: number[]): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: [
      { name: 'nombre', data: ['Ana Núñez', 'Luna, S.A. de C.V.', null] },
      { name: 'dob', data: [3744, null, -1] },
      { name: 'alta', data: [new Date(0), new Date(86_399_999), new Date(-1)] },
      { name: 'telefono', data: [5512345678n, 5587654321n, 1n] },
    ],
    schema: [
      { name: 'root', num_children: 4 },
      { name: 'nombre', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
      { name: 'dob', type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' },
      {
        name: 'alta',
        type: 'INT64',
        converted_type: 'TIMESTAMP_MILLIS',
        repetition_type: 'REQUIRED',
      },
      { name: 'telefono', type: 'INT64', repetition_type: 'REQUIRED' },
    ],
    ...(rowGroupSize === undefined ? {} : { rowGroupSize }),
  });
  return new Uint8Array(buffer);
}

describe('Parquet', () => {
  it.each([undefined, [2]])('reads types without loss, in row groups of %s', async (groups) => {
    const { table, cells, faults } = await readTable(
      fileOfBytes('a.parquet', parquet(groups), 100),
    );
    expect(table.header).toEqual(['nombre', 'dob', 'alta', 'telefono']);
    expect(faults).toEqual([]);
    expect(cells).toEqual([
      ['Ana Núñez', '1980-04-02', '1970-01-01', '5512345678'],
      ['Luna, S.A. de C.V.', '', '1970-01-01', '5587654321'],
      ['', '1969-12-31', '1969-12-31', '1'],
    ]);
  });

  it('becomes customers', async () => {
    const { rows } = await readAll(fileOfBytes('a.parquet', parquet()));
    expect(
      rows.map((row) => (row.kind === 'subject' ? row.subject.party.kind : row.fault.kind)),
    ).toEqual(['person', 'organization', 'missing']);
  });

  it('says so where a page is broken', async () => {
    const bytes = parquet();
    bytes.fill(0xff, 4, 40);
    const table = await openTable(fileOfBytes('a.parquet', bytes));
    const faults: Fault[] = [];
    for await (const batch of table.ok ? table.value.batches() : []) {
      for (const item of batch) if (item.kind === 'fault') faults.push(item.fault);
    }
    expect(faults.map((one) => one.kind)).toEqual(['malformed']);
  });
});
