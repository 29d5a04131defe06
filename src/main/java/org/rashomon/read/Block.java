package org.rashomon.read;

/**
 * A part of a file that is read by itself. Only plain files of lines are cut, at the start of a
 * line; of any other the whole is one block.
 *
 * @param name the file as people call it, for locations
 * @param start byte
 * @param end byte, exclusive
 * @param firstLine number of the line that begins at {@code start}, from 1
 */
record Block(String file, String name, Format format, long start, long end, long firstLine) {}
