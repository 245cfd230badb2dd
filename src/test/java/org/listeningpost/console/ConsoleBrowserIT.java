package org.listeningpost.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listeningpost.RealPart;
import org.listeningpost.digest.SampleDigest;

/** The console and the digest as a browser shows them; the pictures lie in target/screenshots. */
class ConsoleBrowserIT {
    private static final Path SHOTS = Path.of("target/screenshots");
    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() throws Exception {
        Path chromium = RealPart.require("chromium");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-dev-shm-usage",
                                "--disable-gpu",
                                "--disable-background-networking")));
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"troubled,1200", "troubled,390", "quiet,1200", "quiet,390"})
    void front_page_is_accessible_and_fits(String hub, int width) throws Exception {
        Facts facts = hub.equals("quiet") ? Facts.troubledHub().empty() : Facts.troubledHub();
        Console console = new Console("127.0.0.1", 0, facts, () -> "");
        console.start();

        try (Page page = page(width)) {
            page.navigate("http://127.0.0.1:" + console.port() + "/");
            shoot(page, "console-" + hub + "-" + width);

            assertThat(faults(page)).isEmpty();
            assertThat(overflow(page)).as("pixels beyond the window's edge").isZero();
        } finally {
            console.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fairness,1200",
        "fairness,390",
        "house-rules,1200",
        "house-rules,390",
        "acknowledge/open,1200",
        "acknowledge/open,390",
        "acknowledge/done,390"
    })
    void other_pages_are_accessible_and_fit(String name, int width) throws Exception {
        Console console = new Console("127.0.0.1", 0, Facts.troubledHub(), () -> "");
        console.start();

        try (Page page = page(width)) {
            page.navigate("http://127.0.0.1:" + console.port() + "/" + name);
            shoot(page, name.replace('/', '-') + "-" + width);

            assertThat(faults(page)).isEmpty();
            assertThat(overflow(page)).as("pixels beyond the window's edge").isZero();
        } finally {
            console.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({"1200", "390"})
    void digest_is_accessible_and_fits(int width) throws Exception {
        try (Page page = page(width)) {
            page.setContent(SampleDigest.html());
            shoot(page, "digest-" + width);

            assertThat(faults(page)).isEmpty();
            assertThat(overflow(page)).as("pixels beyond the window's edge").isZero();
        }
    }

    private static Page page(int width) {
        return browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900));
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    private static List<String> faults(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG_2_2_AA).analyze().getViolations().stream()
                        .map(ConsoleBrowserIT::sentence)
                        .toList();
    }

    private static String sentence(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    private static int overflow(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }
}
