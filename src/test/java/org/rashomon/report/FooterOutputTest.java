package org.rashomon.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;
import org.junit.jupiter.api.Test;

class FooterOutputTest {
  private static final byte[] PAGES = "PAR1 pages".getBytes(StandardCharsets.UTF_8);

  @Test
  void encodingsComeInOrderAndAllElseStays() throws IOException {
    byte[] mixed = file(Encoding.BIT_PACKED, Encoding.RLE, Encoding.PLAIN);
    byte[] ordered = file(Encoding.PLAIN, Encoding.RLE, Encoding.BIT_PACKED);
    assertArrayEquals(ordered, settled(mixed));
    assertArrayEquals(ordered, settled(ordered));
  }

  @Test
  void aFileThatEndsBeforeItsFooterIsClosedAsItIs() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (FooterOutput out = new FooterOutput(bytes)) {
      out.write(PAGES);
    }
    assertEquals(PAGES.length, bytes.size());
  }

  private static byte[] settled(byte[] file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (FooterOutput out = new FooterOutput(bytes)) {
      out.write(file, 0, 4);
      out.end();
      out.write(file, 4, file.length - 5);
      out.write(file[file.length - 1]);
    }
    return bytes.toByteArray();
  }

  private static byte[] file(Encoding... encodings) throws IOException {
    ColumnMetaData column =
        new ColumnMetaData(
            Type.INT64,
            List.of(encodings),
            List.of("words"),
            CompressionCodec.ZSTD,
            1,
            10,
            10,
            PAGES.length);
    ColumnChunk chunk = new ColumnChunk(PAGES.length);
    chunk.setMeta_data(column);
    FileMetaData footer =
        new FileMetaData(1, List.of(), 1, List.of(new RowGroup(List.of(chunk), 10, 1)));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(PAGES);
    Util.writeFileMetaData(footer, file);
    int length = file.size() - PAGES.length;
    file.write(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(length).array());
    file.write("PAR1".getBytes(StandardCharsets.UTF_8));
    return file.toByteArray();
  }
}
