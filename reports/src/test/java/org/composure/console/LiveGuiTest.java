package org.composure.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.SwingUtilities;
import org.composure.engine.Engine;
import org.composure.event.JournalKeeper;
import org.composure.study.live.LiveRequest;
import org.composure.study.live.LiveRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sim.display.Console;
import sim.util.Properties;

/** A run that MASON's console steps and looks at is the run that nobody looks at. */
final class LiveGuiTest {

    private static final double NOON = 12 * 3600;

    @TempDir
    private Path folder = Path.of("");

    private LiveRequest request = LiveRequest.of(Path.of(""), 1);

    @BeforeEach
    void scenario() throws IOException {
        Path file = Files.writeString(folder.resolve("today.yaml"), """
                title: A day
                horizon: { from: 2026-03-02, days: 1 }
                contactTypes:
                  - name: calls
                    arrivals: { rate: 90 /h }
                    handleTime: { exponential: 4 min }
                    patience: { exponential: 2 min }
                teams:
                  - { name: phones, skills: [calls], agents: 6 }
                """);
        request = LiveRequest.of(file, 5);
    }

    private String unwatched() {
        JournalKeeper keeper = new JournalKeeper();
        LiveRun plain = LiveRun.open(request);
        new Engine(plain.scenario()).open(5, 0, keeper).advanceTo(NOON);
        return keeper.journal().text();
    }

    @Test
    void stepping_and_looking_by_masons_tools_changes_no_number() {
        JournalKeeper keeper = new JournalKeeper();
        LiveGui gui = new LiveGui(request, LiveRun.open(request, keeper));
        gui.start();
        while (gui.live().nowSeconds() < NOON && gui.step()) {
            assertThat(gui.scene().field().getAllObjects().numObjs).isPositive();
        }
        String plain = unwatched();
        String watched = keeper.journal().text();
        assertThat(gui.series().points()).isGreaterThan(1000);
        assertThat(plain).isNotEmpty();
        // The last step of MASON's may lie just behind noon.
        assertThat(watched).startsWith(plain);
    }

    @Test
    void a_lever_is_a_property_of_the_model_and_acts() {
        LiveGui gui = new LiveGui(request);
        gui.start();
        while (gui.live().nowSeconds() < 3600 && gui.step()) {
            assertThat(gui.live().pulled()).isEmpty();
        }
        Properties board = Properties.getProperties(gui.getSimulationInspectedObject());
        assertThat(board.getName(0)).isEqualTo("Agents: phones");
        board.setValue(0, Integer.valueOf(6));
        assertThat(gui.live().pulled()).hasSize(1);
        gui.scene().look();
        assertThat(gui.scene().latest().teams().get(0).signedIn()).isEqualTo(8);
    }

    @Test
    void inspected_customers_agents_and_queues_tell_what_is_so() {
        LiveGui gui = new LiveGui(request);
        gui.start();
        while (gui.live().nowSeconds() < NOON && gui.step()) {
            gui.scene().latest();
        }
        gui.scene().look();
        int customers = 0;
        for (Object object : gui.scene().field().getAllObjects().toArray()) {
            if (object instanceof Agent agent) {
                assertThat(agent.getTeam()).isEqualTo("phones");
                assertThat(agent.getContacts()).isPositive();
            } else if (object instanceof Customer customer) {
                customers++;
                assertThat(customer.getContactType()).isEqualTo("calls");
            } else if (object instanceof Queue queue) {
                assertThat(queue.getMostSeenWaiting()).isPositive();
            }
        }
        assertThat(customers).isEqualTo(gui.scene().latest().people().size()).isPositive();
    }

    @Test
    void the_console_opens_plays_and_stops_where_there_is_a_screen() throws Exception {
        assumeTrue(DesktopConsole.isPossible(), "There is no screen, so MASON's console is not tried; Xvfb would do.");
        AtomicReference<Console> opened = new AtomicReference<>();
        LiveGui gui = new LiveGui(request);
        SwingUtilities.invokeAndWait(() -> opened.set(DesktopConsole.console(gui)));
        Console console = opened.get();
        SwingUtilities.invokeAndWait(console::pressPlay);
        for (int i = 0; i < 100 && gui.live().nowSeconds() < 600; i++) {
            Thread.sleep(50);
        }
        SwingUtilities.invokeAndWait(console::pressPause);
        assertThat(gui.live().nowSeconds()).isGreaterThan(600);
        assertThat(console.getAllFrames().size()).isEqualTo(2);
        SwingUtilities.invokeAndWait(console::pressStop);
        SwingUtilities.invokeAndWait(console::dispose);
    }
}
