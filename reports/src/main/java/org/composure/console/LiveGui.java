package org.composure.console;

import java.awt.Color;
import java.awt.Graphics2D;
import org.composure.study.live.LiveRequest;
import org.composure.study.live.LiveRun;
import sim.display.Controller;
import sim.display.Display2D;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.Inspector;
import sim.portrayal.continuous.ContinuousPortrayal2D;
import sim.portrayal.simple.OvalPortrayal2D;
import sim.portrayal.simple.RectanglePortrayal2D;

/** A live run as MASON's console shows it. Pressing play after stop opens the same run once more. */
@SuppressWarnings("serial") // MASON's portrayals are serializable; nothing here is stored.
public final class LiveGui extends GUIState {

    private static final double LOOK_SECONDS = 10;
    /** Pixels from the top of the screen, below the floor. */
    private static final int BELOW = 640;

    private final LiveRequest request;
    private final ContinuousPortrayal2D floor = new ContinuousPortrayal2D();
    private final Series series = new Series();
    private LiveRun live;
    private Scene scene;
    private LeverBoard levers;
    private double nextLook;

    /** The run of a request, not yet begun. */
    public LiveGui(LiveRequest request) {
        this(request, LiveRun.open(request));
    }

    LiveGui(LiveRequest request, LiveRun live) {
        super(live.run().state());
        this.request = request;
        this.live = live;
        this.scene = new Scene(live);
        this.levers = new LeverBoard(live);
    }

    /** MASON asks for the title by this name. */
    public static String getName() {
        return "Composure";
    }

    /** What MASON shows about the model; asked by this name. */
    public static Object getInfo() {
        return "Customers move from left to right: help centre, bot, queue, agents, gone. Double-click one to inspect it."
                + " The levers are properties of the model.";
    }

    @Override
    public Object getSimulationInspectedObject() {
        return levers;
    }

    @Override
    public Inspector getInspector() {
        Inspector inspector = super.getInspector();
        inspector.setVolatile(true);
        return inspector;
    }

    @Override
    public void init(Controller itsController) {
        super.init(itsController);
        floor.setPortrayalForClass(Customer.class, new Face());
        floor.setPortrayalForClass(Agent.class, new RectanglePortrayal2D(Color.GRAY, 26, false));
        floor.setPortrayalForClass(Sign.class, new Sign.Writing());
        floor.setPortrayalForClass(Queue.class, new RectanglePortrayal2D(new Color(0x6b, 0x7a, 0x90), 18, true));
        Display2D display = new UnhurriedDisplay(this);
        display.setBackdrop(Color.WHITE);
        display.attach(floor, "The floor");
        itsController.registerFrame(Shown.frame(display.createFrame(), "The floor", 0));
        itsController.registerFrame(Shown.frame(series.frame(), "Series", BELOW));
    }

    @Override
    public void start() {
        if (live.nowSeconds() > 0) {
            live = LiveRun.open(request);
            state = live.run().state();
            scene = new Scene(live);
            levers = new LeverBoard(live);
        }
        super.start();
        series.clear();
        nextLook = 0;
        floor.setField(scene.field());
        scheduleRepeatingImmediatelyAfter(any -> look());
    }

    /** Looks at the floor every ten simulated seconds; who moved within them is seen next time. */
    private void look() {
        double now = live.nowSeconds();
        if (now >= nextLook) {
            nextLook = now + LOOK_SECONDS;
            scene.look();
            series.add(scene.latest());
        }
    }

    LiveRun live() {
        return live;
    }

    Scene scene() {
        return scene;
    }

    Series series() {
        return series;
    }

    /** Paints a few times a second, however many events there are. */
    private static final class UnhurriedDisplay extends Display2D {
        private static final long PAUSE_MILLIS = 40;

        UnhurriedDisplay(GUIState gui) {
            super(Scene.WIDTH, Scene.HEIGHT, gui);
            updateRule = UPDATE_RULE_WALLCLOCK_TIME;
            wallInterval = PAUSE_MILLIS;
        }
    }

    /** A customer, coloured by mood: orange is angry, blue content, the scale of the studio. */
    private static final class Face extends OvalPortrayal2D {
        private static final Color UNKNOWN = new Color(0x6b, 0x7a, 0x90);
        private static final int[] ANGRY = {196, 72, 0};
        private static final int[] MIDDLE = {150, 150, 158};
        private static final int[] CONTENT = {10, 108, 178};
        private static final double FULL = 0.6;

        Face() {
            super(UNKNOWN, 13);
        }

        @Override
        public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
            paint = object instanceof Customer customer ? colour(customer.getMood()) : UNKNOWN;
            super.draw(object, graphics, info);
        }

        private static Color colour(double mood) {
            if (Double.isNaN(mood)) {
                return UNKNOWN;
            }
            int[] end = mood < 0 ? ANGRY : CONTENT;
            double strength = Math.min(1, Math.abs(mood) / FULL);
            int[] mixed = new int[end.length];
            for (int i = 0; i < end.length; i++) {
                mixed[i] = (int) Math.round(MIDDLE[i] + (end[i] - MIDDLE[i]) * strength);
            }
            return new Color(mixed[0], mixed[1], mixed[2]);
        }
    }
}
