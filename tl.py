p='src/engine/worker.ts';s=open(p).read()
s=s.replace("engine.catch","import { threadId } from 'node:worker_threads';\nconst T=(m:string)=>console.error(threadId,m,(Date.now()%100000));T('worker module');\nengine.then(()=>T('engine loaded'));\nengine.catch")
s=s.replace("return runPartTask(task, collaborators);","const a=Date.now();const r=await runPartTask(task, collaborators);T('part '+task.node.name+' '+(Date.now()-a));return r;")
s=s.replace("return runControlTask(task, collaborators);","const a=Date.now();const r=await runControlTask(task, collaborators);T('control '+task.control+' '+(Date.now()-a));return r;")
s=s.replace("=> importModule(module);","=> {T('load '+module.file);return importModule(module);}")
open(p,'w').write(s)
p='src/cli/lemmata.js';s=open(p).read()
s="const T=m=>console.error('main',m,Date.now()%100000);T('start');\n"+s
s=s.replace("\nawait import","T('hooks');\nawait import")+"T('main imported');process.on('exit',()=>T('exit'));\n"
s=s.replace("#!/usr/bin/env node\n","")
open(p,'w').write(s)
