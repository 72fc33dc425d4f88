package org.muniment.pictures.darkroom;

/**
 * Walks through a picture coded as ITU-T T.6 and looks for codes that there are not. The decoder passes over them and
 * draws something; nobody would know that it is not what was scanned. Data that ends early is no such damage.
 */
final class FaxCheck {

    private final byte[] data;
    private final boolean lowestBitFirst;
    private final int columns;
    private long at;
    private int[] above;
    private int[] changes;
    private int changed;

    /** @param columns pixels of a row */
    FaxCheck(byte[] data, boolean lowestBitFirst, int columns) {
        this.data = data;
        this.lowestBitFirst = lowestBitFirst;
        this.columns = columns;
        this.above = new int[columns + 3];
        this.changes = new int[columns + 3];
    }

    /** No such code. */
    private static final class Unknown extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** The data is at its end. */
    private static final class Over extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** The first row, from 0, that a code stands in that means nothing; -1 when there is none. */
    int firstDamagedRow(int rows) {
        java.util.Arrays.fill(above, columns);
        for (int row = 0; row < rows; row++) {
            try {
                row();
            } catch (Over e) {
                return -1;
            } catch (Unknown e) {
                return row;
            }
        }
        return -1;
    }

    private void row() throws Unknown, Over {
        changed = 0;
        int a0 = -1;
        boolean black = false;
        while (a0 < columns) {
            int index = next(a0, black);
            int mode = mode();
            switch (mode) {
                case 'P' -> a0 = above[index + 1];
                case 'H' -> {
                    int first = run(black);
                    int second = run(!black);
                    int start = Math.max(0, a0);
                    change(start + first);
                    change(start + first + second);
                    a0 = start + first + second;
                }
                default -> {
                    int a1 = above[index] + mode - 'V';
                    if (a1 < a0) {
                        throw new Unknown(); // a run that would end before it begins
                    }
                    a0 = a1;
                    change(a0);
                    black = !black;
                }
            }
        }
        java.util.Arrays.fill(changes, changed, changes.length, columns);
        var swap = above;
        above = changes;
        changes = swap;
    }

    /** b1: the first change above to the right of a0, to the colour that this run has not. */
    private int next(int a0, boolean black) {
        int index = black ? 1 : 0;
        while (above[index] <= a0 && above[index] < columns) {
            index += 2;
        }
        return index;
    }

    private void change(int place) {
        if (changed < columns) {
            changes[changed++] = Math.max(0, Math.min(columns, place));
        }
    }

    private int mode() throws Unknown, Over {
        int zeros = 0;
        while (bit() == 0) {
            zeros++;
            if (zeros > 6) {
                // Seven and more begin the end of the block; what else begins so is no code of this kind.
                throw ended(zeros);
            }
        }
        return switch (zeros) {
            case 0 -> 'V';
            case 1 -> bit() == 1 ? 'V' + 1 : 'V' - 1;
            case 2 -> 'H';
            case 3 -> 'P';
            case 4 -> bit() == 1 ? 'V' + 2 : 'V' - 2;
            case 5 -> bit() == 1 ? 'V' + 3 : 'V' - 3;
            default -> throw new Unknown();
        };
    }

    /** Eleven zeros and a one, twice; or zeros up to the end of the data. */
    private Over ended(int before) throws Unknown, Over {
        int zeros = before;
        while (bit() == 0) {
            zeros++;
        }
        for (int again = 0; zeros >= 11 && bit() == 0; ) {
            again++;
            if (again == 11) {
                return new Over();
            }
        }
        throw new Unknown();
    }

    private int run(boolean black) throws Unknown, Over {
        int length = 0;
        while (true) {
            Integer part = null;
            int bits = 1;
            for (int i = 0; i < FaxRuns.MOST_BITS && part == null; i++) {
                bits = bits << 1 | bit();
                part = FaxRuns.length(black, bits);
            }
            if (part == null) {
                throw new Unknown();
            }
            length = Math.min(length + part, 2 * columns);
            if (part < 64) {
                return length;
            }
        }
    }

    private int bit() throws Over {
        int index = (int) (at >> 3);
        if (index >= data.length) {
            throw new Over();
        }
        int shift = (int) (at++ & 7);
        return data[index] >> (lowestBitFirst ? shift : 7 - shift) & 1;
    }
}
