package org.rashomon.statement;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Weights of hashed features, a byte for each label: a row of up to eight labels is one number, so
 * that a feature costs one look into memory and two additions.
 */
final class WeightTable {
  private static final int MOST_LABELS = 8;
  private static final int SHIFTED = 128;
  private static final int ROWS_AT_ONCE = 256;
  private static final long LANES = 0x00FF00FF00FF00FFL;

  private final int labels;
  private final int bits;
  private final long[] rows;

  private WeightTable(int labels, int bits) {
    this.labels = labels;
    this.bits = bits;
    this.rows = new long[1 << bits];
  }

  /**
   * Makes a table.
   *
   * @param weights a row of labels for each feature bucket, {@code 1 << bits} rows
   */
  static WeightTable of(byte[] weights, int labels, int bits) {
    if (labels > MOST_LABELS) {
      throw new IllegalArgumentException("at most " + MOST_LABELS + " labels, not " + labels);
    }
    WeightTable table = new WeightTable(labels, bits);
    for (int l = 0; l < labels; l++) {
      for (int row = 0; row < table.rows.length; row++) {
        table.set(row, l, weights[row * labels + l]);
      }
    }
    return table;
  }

  static int bucket(int feature, int bits) {
    return feature >>> (32 - bits);
  }

  int labels() {
    return labels;
  }

  private void set(int row, int label, byte weight) {
    rows[row] |= (long) (weight + SHIFTED) << (8 * label);
  }

  /** Adds the weights of all features to the scores of the labels. */
  void add(int[] features, int[] scores) {
    for (int from = 0; from < features.length; from += ROWS_AT_ONCE) {
      int to = Math.min(features.length, from + ROWS_AT_ONCE);
      long even = 0;
      long odd = 0;
      for (int f = from; f < to; f++) {
        long row = rows[bucket(features[f], bits)];
        even += row & LANES;
        odd += (row >>> 8) & LANES;
      }
      for (int l = 0; l < labels; l++) {
        long lanes = (l & 1) == 0 ? even : odd;
        scores[l] += (int) ((lanes >>> (16 * (l >> 1))) & 0xFFFF) - SHIFTED * (to - from);
      }
    }
  }

  /** Writes label by label, which packs better. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(labels);
    out.writeInt(bits);
    for (int l = 0; l < labels; l++) {
      for (long row : rows) {
        out.writeByte((int) ((row >>> (8 * l)) & 0xFF) - SHIFTED);
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  static WeightTable read(DataInputStream in) throws IOException {
    WeightTable table = new WeightTable(in.readInt(), in.readInt());
    byte[] column = new byte[table.rows.length];
    for (int l = 0; l < table.labels; l++) {
      in.readFully(column);
      for (int row = 0; row < column.length; row++) {
        table.set(row, l, column[row]);
      }
    }
    return table;
  }
}
