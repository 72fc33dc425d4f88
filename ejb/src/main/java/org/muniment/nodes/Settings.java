package org.muniment.nodes;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muniment.nodes.Setting.Section;

/** Every setting that there is. {@code docs/settings.md} is written from this list. */
public final class Settings {

    private static final List<Setting<?>> ALL = new ArrayList<>();

    public static final Setting<Long> FILE_MEGABYTES =
            number(Section.LIMITS, "limit.file-megabytes", 250, 1, 100_000, "The largest file.");
    // The side of a picture is told in 32 bits, and none of the tools that read it goes further.
    public static final Setting<Long> PAGE_MEGAPIXELS = number(
            Section.LIMITS,
            "limit.page-megapixels",
            120,
            1,
            2_000,
            "The largest page; told from the header, and held to while decoding.");
    public static final Setting<Long> PAGES_PER_FILE =
            number(Section.LIMITS, "limit.pages-per-file", 500, 1, 100_000, "Pages of one TIFF or PDF.");
    public static final Setting<Long> FILES_PER_REQUEST = number(
            Section.LIMITS,
            "limit.files-per-request",
            15,
            1,
            10_000,
            "Files of one form; the browser sends more by several.");
    public static final Setting<Long> FILES_PER_BATCH = number(
            Section.LIMITS,
            "limit.files-per-batch",
            10_000,
            1,
            10_000_000,
            "Files of one batch; their pages are not counted.");
    public static final Setting<Long> ARCHIVE_MEGABYTES =
            number(Section.LIMITS, "limit.archive-megabytes", 4_000, 1, 1_000_000, "The largest ZIP.");
    public static final Setting<Long> ARCHIVE_UNPACKED_MEGABYTES = number(
            Section.LIMITS,
            "limit.archive-unpacked-megabytes",
            20_000,
            1,
            10_000_000,
            "All files of one ZIP together, unpacked.");
    public static final Setting<String> HOT_FOLDER = text(
            Section.LIMITS,
            "hot-folder",
            "",
            "(/.*)?",
            "the full path of a folder, or nothing",
            "A folder of this machine whose sub-folders become batches by themselves. Set it on one machine only.");
    public static final Setting<Long> HOT_FOLDER_QUIET = number(
            Section.LIMITS,
            "hot-folder-quiet-seconds",
            30,
            1,
            86_400,
            "How long nobody may have written to a sub-folder before it counts as finished.");
    public static final Setting<String> HOT_FOLDER_KIND =
            text(Section.LIMITS, "hot-folder-kind", "minutes", "[a-z]+", "a kind", "What lies in the hot folder.");

    public static final Setting<Long> PICTURES_MEMORY = number(
            Section.PICTURES,
            "pictures.memory-megabytes",
            1_200,
            200,
            1_000_000,
            "All decoding processes together, inside their heaps and outside. A larger limit for pages wants more.");
    public static final Setting<Long> PICTURES_SECONDS = number(
            Section.PICTURES, "pictures.seconds", 120, 1, 86_400, "The longest that decoding one page may take.");

    public static final String IN_S3 = "s3";
    public static final Setting<String> ORIGINALS = choice(
            Section.STORAGE,
            "originals",
            "folder",
            List.of("folder", IN_S3),
            "Where originals are kept: in the data folder, or in a bucket of a server that speaks S3.");
    public static final Setting<String> S3_ENDPOINT = text(
            Section.STORAGE,
            "s3.endpoint",
            "",
            "|https?://\\S+",
            "an address that begins with https:// or http://",
            "The server that speaks S3; empty for Amazon's.");
    public static final Setting<String> S3_BUCKET = text(
            Section.STORAGE,
            "s3.bucket",
            "",
            "|[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]",
            "the name of a bucket",
            "The bucket; it has to be there, and belongs to this Muniment alone.");
    public static final Setting<String> S3_REGION = text(
            Section.STORAGE,
            "s3.region",
            "us-east-1",
            "[a-z0-9-]+",
            "the name of a region",
            "What requests are signed for; many servers do not care.");
    public static final Setting<String> S3_ACCESS_KEY =
            secret(Section.STORAGE, "s3.access-key", "The key that requests are signed by.");
    public static final Setting<String> S3_SECRET_KEY =
            secret(Section.STORAGE, "s3.secret-key", "The secret that belongs to it.");
    public static final Setting<Long> S3_COPIES = number(
            Section.STORAGE,
            "s3.copies-megabytes",
            2_000,
            0,
            1_000_000,
            "Local copies of originals in a bucket that are kept for the next who asks.");

    public static final Setting<Long> FIXITY_DAYS = number(
            Section.STORAGE,
            "fixity.days",
            30,
            1,
            3_650,
            "Every original is hashed again once in so many days, as far as the rate allows.");
    public static final Setting<Long> FIXITY_RATE = number(
            Section.STORAGE,
            "fixity.megabytes-per-second",
            20,
            1,
            100_000,
            "The rate at which originals are hashed again, at most.");
    public static final Setting<Long> FIXITY_PAUSE = number(
            Section.STORAGE,
            "fixity.pause-seconds",
            60,
            1,
            86_400,
            "How long the checking of originals rests when none is due.");

    public static final Setting<Long> STAGE_ATTEMPTS =
            number(Section.WORK, "stage.attempts", 3, 1, 100, "How often a stage is tried before it counts as failed.");
    public static final Setting<Long> TRACE_DAYS = number(
            Section.WORK,
            "trace.days",
            30,
            1,
            3_650,
            "How long it is kept what each stage of a run did, counted from the run's end.");
    public static final Setting<Long> STAGE_SECONDS = number(
            Section.WORK,
            "stage.seconds",
            1_800,
            1,
            86_400,
            "The longest that one attempt at a stage may take. Then it is given up and counts as failed, as one that may go better"
                    + " another time.");
    public static final Setting<Long> RETRY_SECONDS = number(
            Section.WORK,
            "stage.retry-seconds",
            5,
            1,
            600,
            "How long a stage waits after its first failed attempt; twice as long after each further one, 10 minutes at most.");
    public static final Setting<Long> LEASE_SECONDS = number(
            Section.WORK,
            "lease.seconds",
            60,
            4,
            3_600,
            "How long a machine may be silent before its work is given to another.");
    public static final Setting<Long> STOP_SECONDS = number(
            Section.WORK,
            "stop.seconds",
            10,
            0,
            25,
            "How long a server that is stopped waits for the stages it is at work on; what is not done then is given back.");
    public static final Setting<Boolean> GROUP_VISION =
            yesOrNo(Section.WORK, "group.vision", true, "Whether this machine looks at pictures.");
    public static final Setting<Boolean> GROUP_LANGUAGE =
            yesOrNo(Section.WORK, "group.language", true, "Whether this machine works on texts.");
    public static final Setting<Boolean> GROUP_INTERACTIVE =
            yesOrNo(Section.WORK, "group.interactive", true, "Whether this machine answers people who are waiting.");
    public static final Setting<Long> CONSUMERS_VISION =
            number(Section.WORK, "consumers.vision", 2, 1, 64, "Pictures that are looked at side by side.");
    public static final Setting<Long> CONSUMERS_LANGUAGE =
            number(Section.WORK, "consumers.language", 2, 1, 64, "Texts that are worked on side by side.");
    public static final Setting<String> DEVICE = text(
            Section.WORK,
            "device",
            "auto",
            "auto|cpu|gpu:\\d",
            "auto, cpu or gpu:0",
            "What the models run on. ./muniment has the option --device for it.");

    public static final Setting<String> DATABASE_HOST =
            text(Section.DATABASE, "db.host", "127.0.0.1", "\\S+", "a name or number of a machine", "PostgreSQL.");
    public static final Setting<Long> DATABASE_PORT = number(
            Section.DATABASE, "db.port", 5_432, 1, 65_535, "Its port. ./muniment starts its own PostgreSQL and says.");
    public static final Setting<String> DATABASE_NAME =
            text(Section.DATABASE, "db.name", "muniment", "\\S+", "a name", "The database.");
    public static final Setting<String> DATABASE_USER =
            text(Section.DATABASE, "db.user", "muniment", "\\S+", "a name", "Who signs in to it.");
    public static final Setting<Long> DATABASE_POOL =
            number(Section.DATABASE, "db.pool", 30, 5, 1_000, "Connections to the database at most.");

    public static final Setting<String> NODE = text(
            Section.SERVER,
            "node",
            "one",
            "[A-Za-z0-9._-]{1,23}",
            "1 to 23 letters, digits, dots and hyphens",
            "The name of this machine among others; each needs its own.");
    public static final Setting<Long> TRANSACTION_SECONDS =
            number(Section.SERVER, "transaction.seconds", 60, 5, 600, "The longest that a transaction may take.");
    public static final Setting<Boolean> BEHIND_PROXY =
            yesOrNo(Section.SERVER, "behind-proxy", false, "Whether the X-Forwarded headers of a proxy are believed.");
    public static final Setting<Boolean> SECURE_COOKIE = yesOrNo(
            Section.SERVER,
            "cookie.secure",
            false,
            "Whether the session's cookie travels by TLS only. ./muniment says true with --address.");
    public static final Setting<String> CONSOLE_LOG = choice(
            Section.SERVER,
            "log.console",
            "INFO",
            List.of("TRACE", "DEBUG", "INFO", "WARN", "ERROR", "OFF"),
            "From which level on the server's log goes to the console too. ./muniment says WARN.");
    public static final Setting<String> KEYSTORE_PASSWORD =
            secret(Section.SERVER, "keystore.password", "The password of the file that --keystore names.");

    public static final Setting<String> SMTP_HOST = text(
            Section.MAIL,
            "smtp.host",
            "localhost",
            "\\S+",
            "a name or number of a machine",
            "The relay for letters. While ./muniment is not told one, nothing offers to send a letter.");
    public static final Setting<Long> SMTP_PORT = number(Section.MAIL, "smtp.port", 25, 1, 65_535, "Its port.");
    public static final Setting<String> SMTP_FROM =
            text(Section.MAIL, "smtp.from", "muniment@localhost", "\\S+@\\S+", "an address", "The sender of letters.");

    private Settings() {}

    /** For the launcher, which asks before it starts anything: says each fault on a line, and ends with 1 if there is one. */
    public static void main(String[] words) {
        List<String> wrong = wrong(System::getProperty, System::getenv);
        try (var answer = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            wrong.forEach(answer::println);
        }
        System.exit(wrong.isEmpty() ? 0 : 1);
    }

    /** All of them, in the order of the list. */
    public static List<Setting<?>> all() {
        return Collections.unmodifiableList(ALL);
    }

    /** A sentence for each setting that is not allowed. */
    public static List<String> wrong(UnaryOperator<String> properties, UnaryOperator<String> environment) {
        List<String> wrong = new ArrayList<>(ALL.stream()
                .map(setting -> setting.fault(properties, environment))
                .flatMap(Optional::stream)
                .toList());
        if (ORIGINALS.said(properties, environment).filter(IN_S3::equals).isPresent()) {
            Stream.of(S3_BUCKET, S3_ACCESS_KEY, S3_SECRET_KEY)
                    .filter(setting ->
                            setting.said(properties, environment).orElse("").isEmpty())
                    .map(setting -> "The setting %s (%s) has to be given, as originals are to be kept in S3."
                            .formatted(setting.name(), setting.variable()))
                    .forEach(wrong::add);
        }
        return wrong;
    }

    private static Setting<Long> number(
            Section section, String name, long byDefault, long least, long most, String sentence) {
        return add(new Setting<>(
                "muniment." + name, section, new Form.WholeNumber(least, most), Long.toString(byDefault), sentence));
    }

    private static Setting<Boolean> yesOrNo(Section section, String name, boolean byDefault, String sentence) {
        return add(
                new Setting<>("muniment." + name, section, new Form.YesOrNo(), Boolean.toString(byDefault), sentence));
    }

    private static Setting<String> choice(
            Section section, String name, String byDefault, List<String> words, String sentence) {
        return add(new Setting<>("muniment." + name, section, new Form.OneOf(words), byDefault, sentence));
    }

    private static Setting<String> text(
            Section section, String name, String byDefault, String pattern, String words, String sentence) {
        return add(new Setting<>(
                "muniment." + name, section, new Form.Text(Pattern.compile(pattern), words), byDefault, sentence));
    }

    private static Setting<String> secret(Section section, String name, String sentence) {
        return add(new Setting<>("muniment." + name, section, new Form.Secret(), "", sentence));
    }

    private static <T> Setting<T> add(Setting<T> setting) {
        ALL.add(setting);
        return setting;
    }
}
