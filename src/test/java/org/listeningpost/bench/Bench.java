package org.listeningpost.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hub and a hand-written yardstick at the same work, in turn: posts as RSS pages, polled twice, into PostgreSQL and a
 * CRM. Prints processor and wall time of each and their ratios, start of the JVM included. The work and the yardstick are
 * two source files outside this project ({@code Servers.java}, {@code Limit.java}), in the folder given.
 */
public final class Bench {
    private static final Pattern NUMBER = Pattern.compile("\"(\\w+)\":(\\d+)");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path folder;
    private final Path work;
    private final int posts;
    private final List<String> flags;
    private EmbeddedPostgres postgres;

    private Bench(Path folder, int posts, List<String> flags) throws Exception {
        this.folder = folder;
        this.posts = posts;
        this.flags = flags;
        this.work = Files.createTempDirectory("bench");
    }

    /** One side's figures. */
    private record Figure(double cpuSeconds, double wallSeconds, long peakMegabytes) {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 1) {
            System.err.println("usage: FOLDER [POSTS] [ROUNDS] [JVM FLAGS of the hub …]");
            System.exit(2);
        }
        int posts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20_000;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        List<String> flags = arguments.length > 3 ? List.of(arguments).subList(3, arguments.length) : List.of();
        new Bench(Path.of(arguments[0]), posts, flags).run(rounds);
        System.exit(0);
    }

    private void run(int rounds) throws Exception {
        compile();
        int http = freePort();
        int smtp = freePort();
        postgres = EmbeddedPostgres.builder().start();
        Process servers = new ProcessBuilder(
                        "java",
                        "-Xmx2g",
                        "-cp",
                        work.toString(),
                        "Servers",
                        "--rules",
                        folder.resolve("rules").toString(),
                        "--n",
                        Integer.toString(posts),
                        "--http",
                        Integer.toString(http),
                        "--smtp",
                        Integer.toString(smtp))
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("servers.log").toFile())
                .start();
        try {
            URI base = URI.create("http://127.0.0.1:" + http);
            awaitServers(base);
            List<Figure> limits = new ArrayList<>();
            List<Figure> hubs = new ArrayList<>();
            for (int round = 1; round <= rounds; round++) {
                limits.add(limit(base, smtp, round));
                hubs.add(hub(base, round));
            }
            report(limits, hubs);
        } finally {
            servers.destroyForcibly();
            postgres.close();
        }
    }

    private void compile() throws Exception {
        int code = new ProcessBuilder(
                        "javac",
                        "-nowarn",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        work.toString(),
                        folder.resolve("Servers.java").toString(),
                        folder.resolve("Limit.java").toString())
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("The yardstick does not compile");
        }
    }

    private Figure limit(URI base, int smtp, int round) throws Exception {
        ask("POST", base + "/admin/reset?n=" + posts + "&seed=" + round);
        String url = database("limit" + round);
        execute("limit" + round, Files.readString(folder.resolve("schema.sql")));
        String command = String.join(
                " ",
                "java",
                "-Xmx256m",
                "-cp",
                "'" + work + ":" + System.getProperty("java.class.path") + "'",
                "-Dbase=" + base,
                "'-Ddb=" + url + "&reWriteBatchedInserts=true'",
                "-Dsmtp=" + smtp,
                "-Drules=" + folder.resolve("rules"),
                "Limit",
                "rss",
                "2");
        long began = System.nanoTime();
        Process process = new ProcessBuilder("sh", "-c", command + " > /dev/null; times")
                .redirectErrorStream(true)
                .start();
        String times = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        double wall = (System.nanoTime() - began) / 1e9;
        return new Figure(children(times), wall, 0);
    }

    /** The second line of the shell's {@code times}: user and system time of what it ran. */
    private static double children(String times) {
        Matcher matcher =
                Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s\\s*$").matcher(times);
        if (!matcher.find()) {
            throw new IllegalStateException("No times: " + times);
        }
        return Integer.parseInt(matcher.group(1)) * 60
                + Double.parseDouble(matcher.group(2))
                + Integer.parseInt(matcher.group(3)) * 60
                + Double.parseDouble(matcher.group(4));
    }

    private Figure hub(URI base, int round) throws Exception {
        ask("POST", base + "/admin/reset?n=" + posts + "&seed=" + (round + 100));
        String feeds = ask("GET", base + "/feeds.json?size=100").replaceAll("[\\[\\]\"]", "");
        List<String> command = new ArrayList<>(List.of("java", "-Xmx256m"));
        command.addAll(flags);
        command.addAll(List.of("-jar", "target/listening-post.jar", "run"));
        for (String setting : List.of(
                "data.dir=" + work.resolve("data" + round),
                "database.url=" + database("hub" + round),
                "seal.key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
                "http.port=0",
                "crm.kind=rest",
                "crm.url=" + base + "/crm/items",
                "rules.hold-words=" + folder.resolve("rules/profanity.txt"),
                "blog.feeds=" + feeds,
                "blog.poll-every=1s")) {
            command.add("--set");
            command.add(setting);
        }
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("hub" + round + ".log").toFile())
                .start();
        String stats = awaitAll(base, process);
        double wall = (System.nanoTime() - began) / 1e9;
        Figure figure = new Figure(cpu(process.pid()), wall, peak(process.pid()));
        process.destroy();
        process.waitFor(40, TimeUnit.SECONDS);
        right(stats);
        return figure;
    }

    /** All posts with the CRM, and every feed asked for twice. */
    private String awaitAll(URI base, Process process) throws Exception {
        while (true) {
            String stats = ask("GET", base + "/stats");
            if (number(stats, "crmUnique") >= posts / 20 * 19L && number(stats, "rss") >= posts / 100 * 2L) {
                return stats;
            }
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The hub ended: see " + work);
            }
        }
    }

    private void right(String stats) {
        for (String zero : List.of("crmDuplicates", "crmHeldPosted", "crmLeaks", "crmUnknown")) {
            if (number(stats, zero) != 0) {
                throw new IllegalStateException("Not right: " + stats);
            }
        }
    }

    private static void report(List<Figure> limits, List<Figure> hubs) {
        for (int i = 0; i < hubs.size(); i++) {
            line("limit", limits.get(i));
            line("hub", hubs.get(i));
            System.out.printf(
                    Locale.ROOT,
                    "ratio  cpu %.2f  wall %.2f%n",
                    hubs.get(i).cpuSeconds / limits.get(i).cpuSeconds,
                    hubs.get(i).wallSeconds / limits.get(i).wallSeconds);
        }
        System.out.printf(
                Locale.ROOT,
                "median ratio  cpu %.2f  wall %.2f; every count right%n",
                median(hubs.stream().mapToDouble(Figure::cpuSeconds).toArray())
                        / median(limits.stream().mapToDouble(Figure::cpuSeconds).toArray()),
                median(hubs.stream().mapToDouble(Figure::wallSeconds).toArray())
                        / median(
                                limits.stream().mapToDouble(Figure::wallSeconds).toArray()));
    }

    private static void line(String name, Figure figure) {
        System.out.printf(
                Locale.ROOT,
                "%-6s cpu %.2f s  wall %.2f s  peak %d MB%n",
                name,
                figure.cpuSeconds,
                figure.wallSeconds,
                figure.peakMegabytes);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static double cpu(long pid) throws Exception {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
    }

    private static long peak(long pid) throws Exception {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private String database(String name) throws Exception {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return postgres.getJdbcUrl("postgres", name);
    }

    private void execute(String database, String sql) throws Exception {
        try (Connection connection = postgres.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void awaitServers(URI base) throws Exception {
        for (int i = 0; i < 600; i++) {
            try {
                ask("GET", base + "/stats");
                return;
            } catch (java.io.IOException e) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new IllegalStateException("The servers do not answer");
    }

    private static String ask(String method, String address) throws Exception {
        return HTTP.send(
                        HttpRequest.newBuilder(URI.create(address))
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static long number(String stats, String name) {
        Matcher matcher = NUMBER.matcher(stats);
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                return Long.parseLong(matcher.group(2));
            }
        }
        return -1;
    }

    private static int freePort() throws Exception {
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
