package org.composure.console;

import java.awt.GraphicsEnvironment;
import java.lang.reflect.InvocationTargetException;
import javax.swing.SwingUtilities;
import org.composure.study.live.LiveRequest;
import sim.display.Console;

/** Opens a run in MASON's console. */
public final class DesktopConsole {
    private DesktopConsole() {}

    /** Whether there is a screen to show anything on. */
    public static boolean isPossible() {
        return !GraphicsEnvironment.isHeadless();
    }

    /**
     * Opens the console; it stays open when this returns.
     *
     * @throws org.composure.study.BadInputException if the scenario cannot be used
     */
    public static void open(LiveRequest request) throws InterruptedException {
        LiveGui gui = new LiveGui(request);
        try {
            SwingUtilities.invokeAndWait(() -> console(gui));
        } catch (InvocationTargetException broken) {
            throw new IllegalStateException("The console could not be opened.", broken.getCause());
        }
    }

    static Console console(LiveGui gui) {
        Console console = new Console(gui);
        // A run is opened from a file and a seed; MASON's own list of simulations has none of ours.
        console.setNewMenuAllowed(false);
        console.setVisible(true);
        return console;
    }
}
