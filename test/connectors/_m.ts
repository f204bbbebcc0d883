import { filesConnector } from '#connectors/files/index.ts';
const t=performance.now();
const s = filesConnector.open(filesConnector.settings.parse({files:[{name:'b',path:process.argv[2]}]}), {fetch, now:()=>new Date()});
let c: string|null=null, n=0, k=0, turns=0;
for(;;){ const p=await s.pull(c,new AbortController().signal); n+=p.conversations.length; k+=p.skipped.length; turns+=p.conversations.reduce((a,x)=>a+x.turns.length,0); if(p.next.kind==='end')break; c=p.next.value; if (n%2000<50) console.log(n, Math.round(process.memoryUsage().rss/1e6)); }
console.log(n,k,turns,Math.round(performance.now()-t),'ms', Math.round(process.memoryUsage().rss/1e6),'MB');
