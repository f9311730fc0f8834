#!/usr/bin/env python3
"""Groups words by the words beside them: 511 fine classes, 64 rough ones, and how often a word has a capital.
Usage: word-classes.py TOKENS OUT.tsv
TOKENS holds a sentence a line, tokens apart by blanks (as the tokenizer of Reading splits them). Vectors are square roots of
the shares of the 1,500 most frequent neighbours left and right (Hellinger distance), reduced by their main axes to 100
dimensions, then grouped by k-means. Lines of OUT: word, class with a capital, class in small letters, rate of capitals 0-7.
"""
import collections
import re
import sys
import time
import numpy as np
TOKENS, OUT = sys.argv[1:3]
t0=time.time()
MINC=6;C=1500;K=511;D=100
dig=re.compile(r'\d')
cnt=collections.Counter()
sents=[]
for l in open(TOKENS,encoding='utf8',errors='replace'):
    cnt.update(dig.sub('0',l).replace('’',"'").split())
vocab=[w for w,c in cnt.most_common() if c>=MINC]
ix={w:i+2 for i,w in enumerate(vocab)}  # 0 = boundary, 1 = rare
V=len(vocab)+2;print(V,sum(cnt.values()),time.time()-t0,flush=True)
ids=[]
g=ix.get
for l in open(TOKENS,encoding='utf8',errors='replace'):
    ids.append(0);ids.extend([g(w,1) for w in dig.sub('0',l).replace('’',"'").split()])
ids.append(0)
a=np.array(ids,dtype=np.int64);del ids
print(len(a),time.time()-t0,flush=True)
N=C+2
M=np.zeros(V*2*N,dtype=np.float32)
L,R=a[:-1],a[1:]
m=L<N
M+=np.bincount(R[m]*2*N+L[m],minlength=V*2*N).astype(np.float32)
m=R<N
M+=np.bincount(L[m]*2*N+N+R[m],minlength=V*2*N).astype(np.float32)
M=M.reshape(V,2*N)
tot=np.bincount(a,minlength=V).astype(np.float32)
print('counted',time.time()-t0,flush=True)
# Hellinger with a little of the background, so that rare words do not scatter
bg=M.sum(0)/tot.sum()
M=np.sqrt((M+5*bg)/(tot[:,None]+5))-np.sqrt(bg)
w=np.sqrt(np.minimum(tot,1000))[:,None]
G=(M*w).T@(M*w)
ev,U=np.linalg.eigh(G.astype(np.float64))
U=U[:,::-1][:,:D].astype(np.float32)
X=M@U;del M
X/=np.linalg.norm(X,axis=1,keepdims=True)+1e-6
print('svd',time.time()-t0,flush=True)
def km(K,it=12):
    rng=np.random.default_rng(1)
    wt=np.minimum(tot,2000)**.5
    cen=X[rng.choice(V,K,replace=False,p=wt/wt.sum())].copy()
    for k in range(it):
        lab=(X@cen.T).argmax(1)
        new=np.zeros_like(cen);np.add.at(new,lab,X*wt[:,None])
        n=np.linalg.norm(new,axis=1,keepdims=True)
        e=n[:,0]<1e-6
        new[e]=X[rng.choice(V,e.sum())];n=np.linalg.norm(new,axis=1,keepdims=True)
        cen=new/n
    return lab,cen
lab,cen=km(K)
# rough classes: classes of the fine ones' centres
rng=np.random.default_rng(2)
cc=cen[rng.choice(K,64,replace=False)].copy()
size=np.bincount(lab,weights=np.minimum(tot,2000)**.5,minlength=K)
for _ in range(20):
    l2=(cen@cc.T).argmax(1);new=np.zeros_like(cc);np.add.at(new,l2,cen*size[:,None]);n=np.linalg.norm(new,axis=1,keepdims=True)
    cc=np.where(n>1e-6,new/np.maximum(n,1e-6),cc)
vo=['<s>','<rare>']+vocab
# capitals inside sentences
capn=collections.Counter();lown=collections.Counter()
for l in open(TOKENS,encoding='utf8',errors='replace'):
    ws=dig.sub('0',l).replace('’',"'").split()
    if not any(w[0].islower() for w in ws): continue
    for p,w in zip(ws,ws[1:]):
        if p in '"“‘\'':continue
        if w[0].isupper(): capn[w.lower()]+=1
        elif w[0].islower(): lown[w]+=1
out={}
for i in np.argsort(-tot):
    w=vo[i]
    if i<2: continue
    k=w.lower();e=out.setdefault(k,[0,0])
    j=0 if w!=k else 1
    if w==k and not any(c.isalpha() for c in w): e[0]=e[0] or int(lab[i])+1
    if not e[j]: e[j]=int(lab[i])+1
with open(OUT,'w') as f:
    f.write('#'+' '.join(map(str,[0]+[int(x)+1 for x in l2]))+'\n')
    for k,(a,b) in out.items():
        c,l=capn[k],lown[k]
        r=0
        if c+l>=5: r=1+min(6,int(6.99*c/(c+l)))
        f.write(f'{k}\t{a}\t{b}\t{r}\n')
print(len(out),time.time()-t0)
