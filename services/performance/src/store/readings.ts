import { documentsOf } from '@ladder/store';
import type { ClientSession, Connection } from 'mongoose';
import { type MetricReading, readingKey } from '../domain/metric-reading.ts';
import type { TrainingEffect } from '../domain/training-effect.ts';
import { type Keyed, keyed } from './keyed.ts';

export type StoredReading = Keyed<MetricReading>;

export const storedReading = (reading: MetricReading): StoredReading => keyed(readingKey(reading), reading);

/** The figures of others as they came, every revision of them. */
export function readingsOf(connection: Connection) {
  const readings = documentsOf<StoredReading, 'id'>(connection, 'metric_readings', 'id', {
    key: String,
    subjectType: String,
    subjectId: String,
    metricCode: String,
    // `type` is a word of Mongoose, so that a field of this name is written out.
    period: { type: { type: String }, start: String, end: String },
    sourceSystem: String,
    sourceRecordId: String,
    revision: Number,
    status: String,
    supersededBy: Number,
    value: Number,
    unit: String,
    weight: Number,
    mode: String,
    reason: String,
    batchId: String,
    receivedAt: String,
  });
  return {
    readings,
    /** The months' figures that an effect compares: the readings that count, of its baseline and its window. */
    readingsFor: (
      session: ClientSession,
      { baseline, subjectType, window }: TrainingEffect,
      subjectId: string,
      metricCodes: readonly string[],
    ): Promise<StoredReading[]> =>
      readings.where(session, {
        subjectId,
        metricCode: { $in: [...metricCodes] },
        'period.start': { $gte: baseline.start, $lte: window.end },
        'period.type': 'MONTH',
        subjectType,
        supersededBy: null,
        status: 'ACTIVE',
      }),
  };
}
