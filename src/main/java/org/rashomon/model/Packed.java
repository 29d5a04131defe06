package org.rashomon.model;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.beam.sdk.coders.Coder;

/**
 * Elements kept as compressed bytes, many to a chunk, and made anew whenever they are asked for.
 *
 * @param chunks made by {@link #chunk}
 */
record Packed<T>(Iterable<byte[]> chunks, Coder<T> coder) implements Iterable<T> {
  private static final int FASTEST = 1;

  /**
   * Packers at rest, no more than ever packed at one time: to make one takes longer than a chunk.
   */
  private static final Queue<ZstdCompressCtx> IDLE = new ConcurrentLinkedQueue<>();

  /** A chunk of elements that are encoded one behind the other: their length, then them, packed. */
  static byte[] chunk(byte[] encoded) {
    byte[] chunk = new byte[Integer.BYTES + Math.toIntExact(Zstd.compressBound(encoded.length))];
    ByteBuffer.wrap(chunk).putInt(encoded.length);
    ZstdCompressCtx packer = IDLE.poll();
    if (packer == null) {
      packer = new ZstdCompressCtx().setLevel(FASTEST);
    }
    int packed =
        packer.compressByteArray(
            chunk, Integer.BYTES, chunk.length - Integer.BYTES, encoded, 0, encoded.length);
    IDLE.offer(packer);
    return Arrays.copyOf(chunk, Integer.BYTES + packed);
  }

  @Override
  public Iterator<T> iterator() {
    return new Unpacking<>(chunks.iterator(), coder);
  }

  private static final class Unpacking<T> implements Iterator<T> {
    private final Iterator<byte[]> chunks;
    private final Coder<T> coder;
    private ByteArrayInputStream chunk = new ByteArrayInputStream(new byte[0]);

    Unpacking(Iterator<byte[]> chunks, Coder<T> coder) {
      this.chunks = chunks;
      this.coder = coder;
    }

    @Override
    public boolean hasNext() {
      while (chunk.available() == 0 && chunks.hasNext()) {
        chunk = new ByteArrayInputStream(encoded(chunks.next()));
      }
      return chunk.available() > 0;
    }

    private static byte[] encoded(byte[] chunk) {
      byte[] encoded = new byte[ByteBuffer.wrap(chunk).getInt()];
      long length =
          Zstd.decompressByteArray(
              encoded, 0, encoded.length, chunk, Integer.BYTES, chunk.length - Integer.BYTES);
      if (length != encoded.length) {
        throw new IllegalStateException(
            "a chunk cannot be unpacked: "
                + (Zstd.isError(length) ? Zstd.getErrorName(length) : "it is cut short"));
      }
      return encoded;
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      try {
        return coder.decode(chunk);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
