package org.composure.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.composure.study.BadInputException;
import org.composure.study.live.Lever;
import org.composure.study.live.LiveRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A studio as browsers meet it, well meant and not. */
final class StudioTest {

    private static final String HOSTILE = "</title><script>alert(1)</script>";

    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable Studio studio;
    private String base = "";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void open() throws IOException {
        Path story = Files.createDirectory(folder.resolve("story"));
        Files.writeString(story.resolve("today.yaml"), """
                title: "%s"
                horizon: { from: 2026-03-02, days: 1 }
                contactTypes:
                  - name: calls
                    arrivals: { rate: 60 /h }
                    handleTime: { exponential: 4 min }
                    patience: { exponential: 2 min }
                teams:
                  - { name: phones, skills: [calls], agents: 4 }
                """.formatted(HOSTILE));
        Files.writeString(story.resolve("more.yaml"), """
                extends: today.yaml
                title: One more
                change: { teams: { phones: { agents: 5 } } }
                """);
        LiveRequest opening = LiveRequest.of(story.resolve("today.yaml"), 1);
        studio = new Studio(new Studio.Setup(
                null, 0, Map.of("story", story), "story", "", opening, 3600, answer -> "<p>" + answer.story()));
        base = studio.address();
    }

    @AfterEach
    void close() {
        if (studio != null) {
            studio.close();
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> order(String path, String json) throws IOException, InterruptedException {
        return post(path, "application/json", json);
    }

    private String session() throws IOException, InterruptedException {
        return between(order("api/opening", "{}").body(), "\"id\":\"", "\"");
    }

    private static String between(String text, String before, String after) {
        int from = text.indexOf(before);
        assertThat(from).as("%s in %s", before, text).isNotNegative();
        return text.substring(from + before.length(), text.indexOf(after, from + before.length()));
    }

    /** What a raw request is answered, status line first. */
    private String raw(String text) throws IOException {
        int port = URI.create(base).getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(5000);
            OutputStream out = socket.getOutputStream();
            out.write(text.replace("PORT", String.valueOf(port)).getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }

    @Test
    void the_page_and_everything_it_loads_are_there_and_nothing_of_others_may_run() throws Exception {
        HttpResponse<String> page = get("");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        for (String file : List.of(
                "studio.css",
                "studio.js",
                "floor.js",
                "drawer.js",
                "asking.js",
                "planning.js",
                "server.js",
                "icon.svg")) {
            assertThat(get(file).statusCode()).as(file).isEqualTo(200);
            assertThat(get(file).body()).as(file).doesNotContain("innerHTML").doesNotContain("insertAdjacentHTML");
        }
        assertThat(page.body()).doesNotContain("http://").doesNotContain("https://");
    }

    @Test
    void what_a_scenario_says_is_sent_as_data() throws Exception {
        HttpResponse<String> state = order("api/opening", "{}");
        assertThat(state.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(state.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(state.body()).contains("alert(1)");
        assertThat(get("").body()).doesNotContain("alert(1)");
    }

    @Test
    void who_calls_the_studio_by_another_name_or_comes_from_another_page_is_turned_away() throws Exception {
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n")).contains("403");
        assertThat(raw("GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n")).contains("200");
        assertThat(raw("GET /api/stories HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nOrigin: http://evil.example\r\n\r\n"))
                .contains("403");
        assertThat(raw("GET /api/stories HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nSec-Fetch-Site: cross-site\r\n\r\n"))
                .contains("403");
        assertThat(post("api/opening", "text/plain", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void no_path_leads_out_of_the_studio() throws Exception {
        for (String path :
                List.of("/../../etc/passwd", "/..%2f..%2fetc%2fpasswd", "/%2e%2e/index.html", "//etc/passwd", "/api")) {
            assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n"))
                    .as(path)
                    .contains("40");
        }
        assertThat(order("api/live", "{\"story\":\"../story\"}").statusCode()).isEqualTo(404);
        assertThat(order("api/live", "{\"story\":\"story\",\"file\":\"../../secret.yaml\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_brought_scenario_cannot_reach_other_files_and_says_what_is_wrong() throws Exception {
        Files.writeString(folder.resolve("secret.yaml"), "title: very secret");
        for (String reach :
                List.of("../secret.yaml", folder.resolve("secret.yaml").toString(), "/etc/passwd")) {
            HttpResponse<String> answer = post("api/scenario", "application/yaml", "extends: \"" + reach + "\"\n");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body())
                    .contains("same folder")
                    .doesNotContain("very secret")
                    .doesNotContain("root:");
        }
        assertThat(post("api/scenario", "application/yaml", "teams: 3").body()).contains("but");
        assertThat(post("api/scenario", "application/yaml", "x".repeat(600_000)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void five_numbers_make_a_story_that_runs() throws Exception {
        HttpResponse<String> shown = order("api/numbers", "{\"perHour\":40,\"bot\":true}");
        assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);
        assertThat(shown.body()).contains("hand-over-sooner.yaml").contains("handover.afterFailures");
        assertThat(order("api/numbers", "{\"perHour\":40}").statusCode()).isEqualTo(200);
        assertThat(order("api/numbers", "{}").body()).contains("needed");
        assertThat(order("api/numbers", "{\"perHour\":1e9}").statusCode()).isEqualTo(400);
    }

    @Test
    void a_step_goes_on_and_a_lever_acts_and_both_are_in_the_command() throws Exception {
        String session = session();
        order("api/live/" + session + "/do", "{\"do\":\"step\",\"seconds\":600}");
        String state = order(
                        "api/live/" + session + "/do",
                        "{\"do\":\"pull\",\"path\":\"teams.phones.agents\",\"value\":\"+2\"}")
                .body();
        assertThat(between(state, "\"command\":\"", "\""))
                .isEqualTo("composure studio story --seed 1 --pull '4200 teams.phones.agents=+2' --at 4200");
        HttpResponse<String> wrong =
                order("api/live/" + session + "/do", "{\"do\":\"pull\",\"path\":\"goal\",\"value\":\"x\"}");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("cannot be changed while a run is going on");
        assertThat(get("api/live/" + session + "/scenario/0").body()).startsWith("# pulled at 4200");
    }

    @Test
    void two_worlds_show_the_same_people_until_they_part() throws Exception {
        String session = session();
        order("api/live/" + session + "/do", "{\"do\":\"fork\"}");
        List<String> frame = events("api/live/" + session + "/events", "frame", 1, "0");
        String both = frame.get(0);
        assertThat(both.split("\"p\":", -1)).hasSize(3);
        assertThat(between(both, "\"p\":", "]"))
                .isEqualTo(between(both.substring(both.lastIndexOf("\"p\":")), "\"p\":", "]"));
        assertThat(order("api/live/" + session + "/do", "{\"do\":\"fork\"}").statusCode())
                .isEqualTo(400);
        order("api/live/" + session + "/do", "{\"do\":\"alone\"}");
        assertThat(order("api/live/" + session + "/do", "{\"do\":\"beside\",\"file\":\"more.yaml\"}")
                        .body())
                .contains("One more");
    }

    /** The data of so many events of a kind. */
    private List<String> events(String path, String kind, int number, String heard)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Last-Event-ID", heard)
                .build();
        List<String> found = new ArrayList<>();
        HttpResponse<InputStream> stream = client.send(request, BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            String event = "";
            String line = lines.readLine();
            while (line != null && found.size() < number) {
                if (line.startsWith("event: ")) {
                    event = line.substring(7);
                } else if (line.startsWith("data: ") && event.equals(kind)) {
                    found.add(line.substring(6));
                }
                line = lines.readLine();
            }
        }
        return found;
    }

    @Test
    void pictures_come_by_themselves_and_a_lost_connection_finds_the_run_where_it_was() throws Exception {
        String session = session();
        String path = "api/live/" + session + "/events";
        double first = time(events(path, "frame", 1, "0").get(0));
        double later = time(events(path, "frame", 4, "0").get(3));
        assertThat(later).isGreaterThan(first);
        Thread.sleep(300);
        assertThat(time(events(path, "frame", 1, "7").get(0))).isBetween(later, later + 120);
    }

    private static double time(String frame) {
        return Double.parseDouble(between(frame, "\"t\":", ","));
    }

    @Test
    void several_browsers_look_at_runs_of_their_own() throws Exception {
        String one = session();
        String two = session();
        assertThat(one).isNotEqualTo(two);
        order("api/live/" + one + "/do", "{\"do\":\"step\",\"seconds\":3600}");
        assertThat(get("api/live/" + one + "/state").body()).contains("--at 7200");
        assertThat(get("api/live/" + two + "/state").body()).contains("--at 3600");
    }

    @Test
    void a_person_and_an_agent_can_be_asked_for_their_history() throws Exception {
        String session = session();
        String frame =
                events("api/live/" + session + "/events", "frame", 1, "0").get(0);
        order("api/live/" + session + "/do", "{\"do\":\"pause\"}");
        String person = between(frame, "\"p\":[", ",");
        assertThat(get("api/live/" + session + "/people/0/" + person).body()).contains("\"steps\":[{");
        String agent = between(frame, "\"busy\":[", "]").split(",", -1)[0];
        assertThat(get("api/live/" + session + "/agents/0/" + agent).body()).contains("\"team\":\"phones\"");
        assertThat(get("api/live/" + session + "/people/0/999999999").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_comparison_answers_with_its_command_and_its_page() throws Exception {
        String id = between(
                order("api/live/" + session() + "/compare", "{\"runs\":4}").body(), "\"id\":\"", "\"");
        String answer =
                events("api/compare/" + id + "/events", "answer", 1, "0").get(0);
        assertThat(answer).contains("One more").contains("composure compare").contains("--until 4");
        HttpResponse<String> page = get("api/compare/" + id + "/page");
        assertThat(page.body()).isEqualTo("<p>story");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("sandbox");
    }

    @Test
    void what_is_on_show_can_be_compared_with_the_levers_pulled_from_the_start() throws Exception {
        String session = session();
        String nothing =
                order("api/live/" + session + "/compare", "{\"what\":\"seen\"}").body();
        assertThat(nothing).contains("nothing to compare with yet");
        order("api/live/" + session + "/do", "{\"do\":\"pull\",\"path\":\"teams.phones.agents\",\"value\":\"+2\"}");
        String id = between(
                order("api/live/" + session + "/compare", "{\"what\":\"seen\",\"runs\":3}")
                        .body(),
                "\"id\":\"",
                "\"");
        assertThat(events("api/compare/" + id + "/events", "answer", 1, "0").get(0))
                .contains("as-pulled", "better", "composure compare what-i-see-1");
    }

    @Test
    void targets_become_a_staffing_with_roster_scenario_and_command() throws Exception {
        String session = session();
        String wrong = order("api/live/" + session + "/plan", "{\"targets\":[\"happiness>=3\"]}")
                .body();
        assertThat(events("api/plan/" + between(wrong, "\"id\":\"", "\"") + "/events", "failed", 1, "0")
                        .get(0))
                .contains("happiness");
        String id = between(
                order(
                                "api/live/" + session + "/plan",
                                "{\"targets\":[\"serviceLevel>=80 % within 20 s\"],\"roster\":true,\"effort\":3}")
                        .body(),
                "\"id\":\"",
                "\"");
        assertThat(events("api/plan/" + id + "/events", "guess", 1, "0").get(0)).contains("\"hours\":");
        assertThat(events("api/plan/" + id + "/events", "answer", 1, "0").get(0))
                .contains(
                        "\"state\":\"confirmed\"",
                        "composure plan story --target 'serviceLevel>=80 % within 20 s'",
                        "--roster roster.csv");
        assertThat(get("api/plan/" + id + "/roster").body()).contains("phones");
        assertThat(get("api/plan/" + id + "/scenario").body()).contains("name: planned");
        assertThat(order("api/plan/" + id + "/show", "{}").body()).contains("As planned", "planned.yaml");
    }

    @Test
    void a_story_that_was_brought_leaves_as_the_folder_that_its_commands_name() throws Exception {
        String state = order("api/numbers", "{\"perHour\":40}").body();
        assertThat(state).contains("\"brought\":true", "composure studio my-numbers-1 ");
        HttpResponse<InputStream> packed = client.send(
                HttpRequest.newBuilder(URI.create(base + "api/live/" + between(state, "\"id\":\"", "\"") + "/story"))
                        .build(),
                BodyHandlers.ofInputStream());
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(packed.body())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names)
                .containsExactly(
                        "my-numbers-1/today.yaml", "my-numbers-1/call-back.yaml", "my-numbers-1/one-more-agent.yaml");
    }

    @Test
    void a_comparison_that_fails_says_why() throws Exception {
        String state = post("api/scenario", "application/yaml", Files.readString(folder.resolve("story/today.yaml")))
                .body();
        String session = between(state, "\"id\":\"", "\"");
        String id = between(order("api/live/" + session + "/compare", "{}").body(), "\"id\":\"", "\"");
        assertThat(events("api/compare/" + id + "/events", "failed", 1, "0").get(0))
                .contains("no alternative");
    }

    @Test
    void a_lever_that_cannot_be_pulled_closes_the_studio_before_it_opens() {
        LiveRequest wrong =
                LiveRequest.of(folder.resolve("story/today.yaml"), 1).withLevers(List.of(new Lever(5, "goal", "x")));
        Studio.Setup setup = new Studio.Setup(
                null, 0, Map.of("story", folder.resolve("story")), "story", "", wrong, 0, answer -> "");
        assertThatThrownBy(() -> new Studio(setup))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("cannot be changed while a run is going on");
    }

    @Test
    void a_studio_that_others_can_reach_asks_for_its_token() throws Exception {
        close();
        LiveRequest opening = LiveRequest.of(folder.resolve("story/today.yaml"), 1);
        studio = new Studio(new Studio.Setup(
                "localhost", 0, Map.of("story", folder.resolve("story")), "story", "", opening, 0, answer -> ""));
        String address = studio.address();
        base = address.substring(0, address.indexOf('?'));
        assertThat(get("").statusCode()).isEqualTo(403);
        assertThat(get("api/stories").statusCode()).isEqualTo(403);
        HttpResponse<String> opened =
                client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        assertThat(opened.statusCode()).isEqualTo(200);
        String cookie = opened.headers().firstValue("Set-Cookie").orElse("");
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
        HttpRequest withCookie = HttpRequest.newBuilder(URI.create(base + "api/stories"))
                .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
                .build();
        assertThat(client.send(withCookie, BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
    }
}
