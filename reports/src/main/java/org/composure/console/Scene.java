package org.composure.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.composure.study.live.Frame;
import org.composure.study.live.LiveRun;
import org.composure.study.live.Place;
import sim.field.continuous.Continuous2D;
import sim.util.Double2D;

/** The floor as a field of MASON: customers, agents and queues in their places, found again by number from look to look. */
final class Scene {

    static final double WIDTH = 1000;
    static final double HEIGHT = 560;
    private static final double CELL = 50;
    private static final int PEOPLE_MAX = 2000;
    private static final double STEP = 16;
    private static final double TOP = 40;
    private static final int ROWS = 31;

    private final Continuous2D field = new Continuous2D(CELL, WIDTH, HEIGHT);
    private final LiveRun live;
    private final Map<Integer, Customer> customers = new HashMap<>();
    private final Map<Integer, Agent> agents = new HashMap<>();
    private final Map<Integer, Double2D> desks = new HashMap<>();
    private final List<Queue> queues = new ArrayList<>();
    private Frame latest;

    Scene(LiveRun live) {
        this.live = live;
        live.scenario().contactTypes().forEach(type -> queues.add(new Queue(type.name())));
        for (int i = 0; i < queues.size(); i++) {
            field.setObjectLocation(queues.get(i), new Double2D(left(Place.QUEUE) + 80 + 24 * i, TOP / 2));
        }
        sign("Help centre", Place.HELP_CENTRE);
        sign("Bot", Place.BOT);
        sign("Waiting", Place.QUEUE);
        sign("Agents", Place.AGENT);
        sign("Content", Place.LEFT_WELL);
        sign("Badly", Place.LEFT_BADLY);
        this.latest = live.onlooker().frame(0, false, 0);
    }

    private void sign(String text, Place place) {
        field.setObjectLocation(new Sign(text), new Double2D(left(place) + 6, TOP / 2 + 5));
    }

    Continuous2D field() {
        return field;
    }

    Frame latest() {
        return latest;
    }

    /** Looks at the run anew. Nothing of the run changes by it. */
    void look() {
        latest = live.frame(PEOPLE_MAX);
        for (int i = 0; i < queues.size(); i++) {
            queues.get(i).see(latest.queues().get(i));
        }
        latest.teams().forEach(team -> team.busy().forEach(this::seat));
        Set<Integer> seen = new HashSet<>();
        int[] places = new int[Place.values().length];
        for (Frame.Spot spot : latest.people()) {
            seen.add(spot.number());
            put(spot, places);
        }
        customers.entrySet().removeIf(entry -> {
            boolean gone = !seen.contains(entry.getKey());
            if (gone) {
                field.remove(entry.getValue());
            }
            return gone;
        });
    }

    private void seat(int number) {
        if (!agents.containsKey(number)) {
            Agent agent = new Agent(live.onlooker(), number, live::nowSeconds);
            agents.put(number, agent);
            Double2D desk = at(left(Place.AGENT), desks.size(), 2 * STEP);
            desks.put(number, desk);
            field.setObjectLocation(agent, desk);
        }
    }

    @SuppressWarnings("EnumOrdinal") // A count for each place, kept nowhere.
    private void put(Frame.Spot spot, int[] places) {
        Customer customer = customers.get(spot.number());
        if (customer == null) {
            customer = new Customer(live.onlooker(), spot);
            customers.put(spot.number(), customer);
        }
        customer.see(spot);
        Double2D desk = spot.place() == Place.AGENT ? desks.get(spot.detail()) : null;
        Double2D where =
                desk == null ? at(left(spot.place()), places[spot.place().ordinal()]++, STEP) : desk;
        field.setObjectLocation(customer, where);
    }

    private static Double2D at(double left, int number, double step) {
        int rows = (int) (ROWS * STEP / step);
        int column = number / rows;
        int row = number % rows;
        return new Double2D(left + step * column + step / 2, TOP + step * row + step / 2);
    }

    static double left(Place place) {
        return switch (place) {
            case HELP_CENTRE -> 10;
            case BOT -> 170;
            case QUEUE -> 330;
            case AGENT -> 540;
            case AWAY, LEFT_WELL -> 860;
            case LEFT_BADLY -> 930;
        };
    }
}
