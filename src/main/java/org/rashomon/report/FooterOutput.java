package org.rashomon.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Puts the encodings that a Parquet footer names for each column in order: Parquet keeps them in a
 * hash set of enums, whose order differs from one Java process to the next.
 */
final class FooterOutput extends OutputStream {
  /** The footer's length and "PAR1", at the very end of the file. */
  private static final int TRAILER_BYTES = 8;

  private final OutputStream out;
  private final ByteArrayOutputStream end = new ByteArrayOutputStream();
  private boolean ending;

  FooterOutput(OutputStream out) {
    this.out = out;
  }

  /** From here on, what comes is the last row group and the footer. */
  void end() {
    ending = true;
  }

  @Override
  public void write(int one) throws IOException {
    target().write(one);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    target().write(bytes, offset, length);
  }

  private OutputStream target() {
    return ending ? end : out;
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    try (out) {
      byte[] bytes = end.toByteArray();
      if (bytes.length > TRAILER_BYTES) {
        int trailer = bytes.length - TRAILER_BYTES;
        int length = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(trailer);
        byte[] footer = settled(bytes, trailer - length, length);
        out.write(bytes, 0, trailer - length);
        out.write(footer);
        out.write(bytes, trailer, TRAILER_BYTES);
      }
    }
  }

  /** The footer in order; it keeps its length, since order does not change what a list takes. */
  private static byte[] settled(byte[] bytes, int from, int length) throws IOException {
    FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(bytes, from, length));
    for (RowGroup group : footer.getRow_groups()) {
      for (ColumnChunk chunk : group.getColumns()) {
        ColumnMetaData column = chunk.getMeta_data();
        column.getEncodings().sort(Comparator.naturalOrder());
        if (column.isSetEncoding_stats()) {
          column
              .getEncoding_stats()
              .sort(
                  Comparator.comparing(PageEncodingStats::getPage_type)
                      .thenComparing(PageEncodingStats::getEncoding));
        }
      }
    }
    ByteArrayOutputStream settled = new ByteArrayOutputStream();
    Util.writeFileMetaData(footer, settled);
    return settled.toByteArray();
  }
}
