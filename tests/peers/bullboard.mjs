// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Serves bull-board, and moves jobs of BullMQ through their states. The argument is the socket of a redis-server.
//
// A job is "led" or "free". A led job goes to its next state when the test asks for it, so that each state lasts until
// the test has seen it. Free jobs go through their states by themselves.
//
// The line on standard output says where bull-board is ("board"), and where BullMQ itself is asked ("truth"):
//   /jobs               all jobs: queue, id, led
//   /job?queue=…&id=…   what BullMQ's library says about a job
//   /next?queue=…&id=…  leads the job to its next state
// When standard input ends, the redis-server is shut down and this program ends.

import { createBullBoard } from "@bull-board/api";
import { BullMQAdapter } from "@bull-board/api/bullMQAdapter";
import { ExpressAdapter } from "@bull-board/express";
import { Job, Queue, Worker } from "bullmq";
import express from "express";
import Redis from "ioredis";

const connection = { path: process.argv[2], maxRetriesPerRequest: null, retryStrategy: null };
const redis = new Redis(connection);
const hour = 3_600_000; // ms

// How each attempt of a led job ends: an error, or null. `next` is the only way on.
const ledJobs = [
    { queue: "delayed", options: { delay: hour }, attempts: [null] },
    { queue: "retried", options: { attempts: 3, backoff: { type: "fixed", delay: hour } },
        attempts: ["the mail server is busy", null] },
    { queue: "failed", options: { attempts: 2 }, attempts: ["first\nat a line", "second – ü"] },
    { queue: "silent", options: {}, attempts: [""] },
    { queue: "removed", options: { removeOnComplete: true }, attempts: [null] },
    { queue: "removed on failure", options: { removeOnFail: true }, attempts: ["gone"] },
    { queue: "urgent/eu", options: { priority: 5, jobId: "a job/with a slash" }, attempts: [null] },
];

// Free jobs fail `failures` times, then they succeed.
const freeJobs = [];
for (let number = 0; number < 12; ++number) {
    freeJobs.push({
        failures: number % 4,
        options: {
            delay: 1000 * (number % 4),
            attempts: 3,
            backoff: { type: number % 2 ? "fixed" : "exponential", delay: 1500 },
            removeOnComplete: number === 6,
        },
    });
}

const token = "taskwatch";
const jobs = new Map(); // by queue and id
const queues = new Map();
const workers = [];
const key = (queue, id) => JSON.stringify([queue, id]);

function addQueue(name) {
    const queue = new Queue(name, { connection });
    queues.set(name, queue);
    return queue;
}

function addWorker(name, run, options) {
    const worker = new Worker(name, run, { connection, ...options });
    workers.push(worker);
    return worker;
}

for (const life of ledJobs) {
    const job = await addQueue(life.queue).add("led job", { size: 1 }, life.options);
    // Without a function the worker fetches a job only when it is told to.
    const worker = addWorker(life.queue, null, { lockDuration: hour });
    jobs.set(key(life.queue, job.id), { ...life, id: job.id, worker, led: true });
}

const free = addQueue("free");

async function startFreeJobs() {
    for (const life of freeJobs) {
        const job = await free.add("free job", { failures: life.failures }, life.options);
        jobs.set(key("free", job.id), { queue: "free", id: job.id, led: false });
    }
    addWorker("free", async (job) => {
        await new Promise((resolve) => setTimeout(resolve, 1000));
        if (job.attemptsMade < job.data.failures)
            throw new Error(`attempt ${job.attemptsMade + 1} of job ${job.id}`);
    }, { concurrency: 4 });
}

async function leadOn(life) {
    const queue = queues.get(life.queue);
    const job = await Job.fromId(queue, life.id);
    const state = await job.getState();
    switch (state) {
    case "delayed":
        return job.promote();
    case "waiting":
    case "prioritized":
        life.active = await life.worker.getNextJob(token, { block: false });
        return;
    case "active": {
        const error = life.attempts.shift();
        if (error === null)
            return life.active.moveToCompleted("done", token, false);
        return life.active.moveToFailed(new Error(error), token, false);
    }
    default:
        throw new Error(`no state follows "${state}"`);
    }
}

async function truthAbout(life) {
    const queue = queues.get(life.queue);
    const job = await Job.fromId(queue, life.id);
    if (!job)
        return { found: false };
    // The score of a delayed job is its time in ms, times 4096, plus a counter.
    const score = await redis.zscore(queue.toKey("delayed"), life.id);
    return {
        found: true,
        state: await job.getState(),
        attemptsMade: job.attemptsMade,
        attempts: job.opts.attempts ?? 0,
        failedReason: job.failedReason ?? "",
        stack: job.stacktrace?.at(-1) ?? "",
        timestamp: job.timestamp,
        processedOn: job.processedOn ?? 0,
        finishedOn: job.finishedOn ?? 0,
        due: score ? Math.floor(Number(score) / 4096) : 0,
    };
}

function listen(handler) {
    return new Promise((resolve) => {
        const server = handler.listen(0, "127.0.0.1", () => resolve(server.address().port));
    });
}

const adapter = new ExpressAdapter();
adapter.setBasePath("/board");
createBullBoard({ queues: [...queues.values()].map((queue) => new BullMQAdapter(queue)), serverAdapter: adapter });
const board = express();
board.use("/board", adapter.getRouter());

const truth = express();
const lifeIn = (request) => jobs.get(key(request.query.queue, request.query.id));
truth.get("/jobs", (request, response) => {
    response.json([...jobs.values()].map(({ queue, id, led }) => ({ queue, id, led })));
});
truth.get("/job", async (request, response) => response.json(await truthAbout(lifeIn(request))));
truth.get("/next", async (request, response) => {
    await leadOn(lifeIn(request));
    response.json({});
});

const ports = { board: await listen(board), truth: await listen(truth) };
await startFreeJobs();
console.log(JSON.stringify(ports));

process.stdin.resume();
process.stdin.on("end", async () => {
    await Promise.all(workers.map((worker) => worker.close(true)));
    await Promise.all([...queues.values()].map((queue) => queue.close()));
    await redis.shutdown("NOSAVE").catch(() => {}); // the connection breaks
    process.exit(0);
});
