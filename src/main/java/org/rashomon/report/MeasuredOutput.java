package org.rashomon.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Measures what is written through it: bytes, hash, and lines of CSV. */
final class MeasuredOutput extends FilterOutputStream {
  private final MessageDigest digest;
  private long bytes;
  private long lines;
  private boolean quoted;

  MeasuredOutput(OutputStream out) {
    super(out);
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] buffer, int offset, int length) throws IOException {
    out.write(buffer, offset, length);
    digest.update(buffer, offset, length);
    bytes += length;
    for (int i = offset; i < offset + length; i++) {
      quoted ^= buffer[i] == '"';
      lines += buffer[i] == '\n' && !quoted ? 1 : 0;
    }
  }

  /** The file as written so far; call once. */
  ReportFile table(String name) {
    return new ReportFile(name, lines - 1, bytes, HexFormat.of().formatHex(digest.digest()));
  }

  /** The file as written so far, which is no table; call once. */
  ReportFile other(String name) {
    return new ReportFile(name, 0, bytes, HexFormat.of().formatHex(digest.digest()));
  }
}
