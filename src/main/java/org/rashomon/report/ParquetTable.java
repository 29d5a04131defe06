package org.rashomon.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.rashomon.table.Table;

/** Writes a table as a file of Apache Parquet, in the order in which rows come. */
final class ParquetTable implements Closeable {
  static final String END = ".parquet";
  private static final long ROW_GROUP_BYTES = 32L << 20;

  private final FooterOutput out;
  private final ParquetWriter<CSVRecord> writer;

  private ParquetTable(FooterOutput out, ParquetWriter<CSVRecord> writer) {
    this.out = out;
    this.writer = writer;
  }

  /**
   * Begins a file.
   *
   * @param out closed with the table
   */
  static ParquetTable to(OutputStream out, Table<?> table) throws IOException {
    FooterOutput settled = new FooterOutput(out);
    return new ParquetTable(
        settled,
        new Builder(new CountedOutput(settled), new ParquetRows(table))
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(ROW_GROUP_BYTES)
            .build());
  }

  /** Appends the rows of a staged part, which must be of {@link CsvFlavor#RAW}. */
  void append(ResourceId part) throws IOException {
    try (CSVParser rows =
        CSVParser.parse(
            Channels.newInputStream(FileSystems.open(part)),
            StandardCharsets.UTF_8,
            CSVFormat.RFC4180)) {
      for (CSVRecord row : rows) {
        writer.write(row);
      }
    }
  }

  @Override
  public void close() throws IOException {
    out.end();
    writer.close();
  }

  private static final class Builder extends ParquetWriter.Builder<CSVRecord, Builder> {
    private final ParquetRows rows;

    Builder(OutputFile file, ParquetRows rows) {
      super(file);
      this.rows = rows;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<CSVRecord> getWriteSupport(ParquetConfiguration configuration) {
      return rows;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract
    protected WriteSupport<CSVRecord> getWriteSupport(
        org.apache.hadoop.conf.Configuration configuration) {
      return rows;
    }
  }
}
