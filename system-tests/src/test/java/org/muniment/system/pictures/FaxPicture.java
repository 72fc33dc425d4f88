package org.muniment.system.pictures;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * The black and white {@link TestCard} as scanners pack it: in runs of one colour (ITU-T T.6), alone or inside a JBIG2
 * (ITU-T T.88).
 */
final class FaxPicture {

    private static final String RUNS_FOLLOW = "001";
    private static final String WHITE_NONE = "00110101";
    private static final String BLACK_NONE = "0000110111";
    /** 64 and 56. */
    private static final String WHITE_120 = "11011" + "01011001";

    private static final String BLACK_120 = "0000001111" + "000000101000";
    private static final String END_OF_BLOCK = "000000000001" + "000000000001";

    private static final int PAGE = 48;
    private static final int REGION = 38;

    private FaxPicture() {}

    static byte[] t6() {
        String blackFirst = RUNS_FOLLOW + WHITE_NONE + BLACK_120 + RUNS_FOLLOW + WHITE_120 + BLACK_NONE;
        String whiteFirst = RUNS_FOLLOW + WHITE_120 + BLACK_120;
        String rows = blackFirst.repeat(TestCard.HEIGHT / 2) + whiteFirst.repeat(TestCard.HEIGHT / 2) + END_OF_BLOCK;
        String padded = rows + "0".repeat((8 - rows.length() % 8) % 8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0; at < padded.length(); at += 8) {
            out.write(Integer.parseInt(padded.substring(at, at + 8), 2));
        }
        return out.toByteArray();
    }

    /** Without the header of a file, as PDF wants it. */
    static byte[] jbig2() {
        byte[] runs = t6();
        ByteBuffer page = ByteBuffer.allocate(19).putInt(TestCard.WIDTH).putInt(TestCard.HEIGHT);
        ByteBuffer region = ByteBuffer.allocate(18 + runs.length)
                .putInt(TestCard.WIDTH)
                .putInt(TestCard.HEIGHT)
                .putInt(0)
                .putInt(0)
                .put((byte) 0)
                .put((byte) 1) // runs instead of arithmetic coding
                .put(runs);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        segment(out, 0, PAGE, page.array());
        segment(out, 1, REGION, region.array());
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int number, int type, byte[] data) {
        out.writeBytes(ByteBuffer.allocate(11)
                .putInt(number)
                .put((byte) type)
                .put((byte) 0)
                .put((byte) 1)
                .putInt(data.length)
                .array());
        out.writeBytes(data);
    }
}
