package org.rashomon.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import org.apache.beam.sdk.io.Compression;
import org.apache.beam.sdk.io.FileSystems;

/** Opens a block and reads its records. */
final class BlockReader {
  private BlockReader() {}

  /**
   * Reads all records of a block.
   *
   * @throws IOException if the file cannot be read; a broken archive is a rejected record instead
   */
  static void read(Block block, RawRecord.Sink sink) throws IOException {
    Compression compression = Compression.detect(block.file());
    try (ReadableByteChannel channel =
        FileSystems.open(FileSystems.matchSingleFileSpec(block.file()).resourceId())) {
      if (compression == Compression.UNCOMPRESSED) {
        records(block, at(channel, block.start()), block.end() - block.start(), sink);
      } else {
        compressed(block, compression, channel, sink);
      }
    }
  }

  private static void compressed(
      Block block, Compression compression, ReadableByteChannel channel, RawRecord.Sink sink) {
    try {
      InputStream in = Channels.newInputStream(compression.readDecompressed(channel));
      records(block, in, Long.MAX_VALUE, sink);
    } catch (IOException e) {
      sink.reject(
          block.name(),
          "broken_archive",
          "the file is unreadable from some record on: " + e.getMessage(),
          "");
    }
  }

  private static void records(Block block, InputStream raw, long bytes, RawRecord.Sink sink)
      throws IOException {
    InputStream in = withoutByteOrderMark(raw, block.start() == 0);
    switch (block.format()) {
      case JSONL -> JsonRecords.lines(in, block.name(), block.firstLine(), bytes, sink);
      case JSON -> JsonRecords.whole(in, block.name(), sink);
      case CSV -> CsvRecords.read(in, block.name(), ',', sink);
      case TSV -> CsvRecords.read(in, block.name(), '\t', sink);
    }
  }

  private static InputStream at(ReadableByteChannel channel, long start) throws IOException {
    if (channel instanceof SeekableByteChannel) {
      ((SeekableByteChannel) channel).position(start);
      return Channels.newInputStream(channel);
    }
    InputStream in = Channels.newInputStream(channel);
    in.skipNBytes(start);
    return in;
  }

  private static InputStream withoutByteOrderMark(InputStream raw, boolean first)
      throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
    if (first) {
      in.mark(3);
      if (in.read() != 0xEF || in.read() != 0xBB || in.read() != 0xBF) {
        in.reset();
      }
    }
    return in;
  }
}
