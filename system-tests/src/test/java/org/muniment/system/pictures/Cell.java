package org.muniment.system.pictures;

import static java.awt.image.BufferedImage.TYPE_3BYTE_BGR;
import static java.awt.image.BufferedImage.TYPE_4BYTE_ABGR;
import static java.awt.image.BufferedImage.TYPE_BYTE_BINARY;
import static java.awt.image.BufferedImage.TYPE_BYTE_GRAY;
import static java.awt.image.BufferedImage.TYPE_BYTE_INDEXED;
import static java.awt.image.BufferedImage.TYPE_INT_RGB;
import static java.awt.image.BufferedImage.TYPE_USHORT_GRAY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageWriteParam;

/**
 * One cell of the table of formats: a file, and what it has to show.
 *
 * @param card what each page shows; null where the file was found and only may not be blank
 */
record Cell(String name, byte[] bytes, TestCard card) {

    private static final TestCard COLOURED = TestCard.ofPage(1);
    private static final TestCard PLAIN = TestCard.blackAndWhite();

    @Override
    public String toString() {
        return name;
    }

    /** Made here, so that the test does not depend on any folder. */
    static List<Cell> made() {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell("baseline.jpg", COLOURED.as("jpeg", TYPE_INT_RGB), COLOURED));
        cells.add(new Cell("grey.jpg", PLAIN.as("jpeg", TYPE_BYTE_GRAY), PLAIN));
        cells.add(new Cell(
                "progressive.jpg",
                COLOURED.as("jpeg", TYPE_INT_RGB, param -> param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT)),
                COLOURED));
        cells.add(new Cell("1 bit.png", PLAIN.as("png", TYPE_BYTE_BINARY), PLAIN));
        cells.add(new Cell("palette.png", COLOURED.as("png", TYPE_BYTE_INDEXED), COLOURED));
        cells.add(new Cell("8 bits.png", COLOURED.as("png", TYPE_3BYTE_BGR), COLOURED));
        cells.add(new Cell("16 bits.png", PLAIN.as("png", TYPE_USHORT_GRAY), PLAIN));
        cells.add(new Cell("alpha.png", COLOURED.as("png", TYPE_4BYTE_ABGR), COLOURED));
        cells.add(new Cell("first frame.gif", COLOURED.as("gif", TYPE_BYTE_INDEXED), COLOURED));
        cells.add(new Cell("lossless.webp", WebpFile.lossless(COLOURED), COLOURED));
        cells.add(new Cell("bigtiff.tif", new TiffFile(true).page(COLOURED).bytes(), COLOURED));
        cells.add(new Cell("tiled.tif", tiff(TYPE_INT_RGB, "LZW", true, COLOURED), COLOURED));
        cells.add(new Cell("16 bits.tif", tiff(TYPE_USHORT_GRAY, "Deflate", false, PLAIN), PLAIN));
        for (String compression : List.of("LZW", "Deflate", "ZLib", "PackBits", "JPEG")) {
            cells.add(new Cell(compression + ".tif", tiff(TYPE_INT_RGB, compression, false, COLOURED), COLOURED));
        }
        for (String compression : List.of("CCITT RLE", "CCITT T.4", "CCITT T.6")) {
            cells.add(new Cell(compression + ".tif", tiff(TYPE_BYTE_BINARY, compression, false, PLAIN), PLAIN));
        }
        cells.add(new Cell("jpeg.pdf", new PdfFile().jpeg(COLOURED).bytes(), COLOURED));
        cells.add(new Cell("jbig2.pdf", bilevelPdf("/Filter /JBIG2Decode", FaxPicture.jbig2()), PLAIN));
        cells.add(new Cell(
                "ccitt.pdf",
                bilevelPdf(
                        "/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns " + TestCard.WIDTH + " /Rows "
                                + TestCard.HEIGHT + " >>",
                        FaxPicture.t6()),
                PLAIN));
        return cells;
    }

    private static byte[] bilevelPdf(String filter, byte[] data) {
        return new PdfFile()
                .page(filter + " /ColorSpace /DeviceGray /BitsPerComponent 1", data)
                .bytes();
    }

    private static byte[] tiff(int type, String compression, boolean tiled, TestCard card) {
        return card.as("tiff", type, param -> {
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType(compression);
            if (tiled) {
                param.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
                param.setTiling(64, 64, 0, 0);
            }
        });
    }

    /** What the platform cannot write, where a collection is at hand. */
    static List<Cell> found(Path data) {
        return Stream.of(
                        "pillow/3ce7d7db_pil_sample_cmyk.jpg",
                        "pillow/583f74c0_ignore_frame_size.mpo",
                        "pillow/30f83039_tiff_strip_cmyk_jpeg.tif",
                        "pillow/ce363da2_tiff_strip_planar_16bit_RGB.tiff",
                        "image-rs/e815e74f_simple-rgb.webp",
                        "twelvemonkeys/7ab10e5d_4_webp_a.webp",
                        "twelvemonkeys/764920ce_BigTIFFLong.tif")
                .map(name -> data.resolve("hostile").resolve(name))
                .filter(Files::isRegularFile)
                .map(Cell::of)
                .toList();
    }

    private static Cell of(Path file) {
        try {
            return new Cell(file.getFileName().toString(), Files.readAllBytes(file), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
